package org.onrecord.source.page.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.onrecord.source.page.Extract;
import org.onrecord.source.page.MappedText;
import org.onrecord.source.page.NoTextException;

/**
 * The text of a PDF file: column by column, without running heads and page numbers, in paragraphs,
 * divided words taken together. Offsets count in what its pages give, letter for letter in the
 * file's order ({@link #original}). No state; safe to share between threads.
 */
public final class PdfPage {
  private static final String ANEW = "; get it anew, or print it into another PDF";
  private static final int MOST_PAGES = 2000;
  private static final int FEWEST_LETTERS = 40;
  private static final double MOST_UNKNOWN = 0.3;

  /** Held, so that their levels stay: PDFBox would print each fault of a file that it repairs. */
  private static final List<Logger> LOGS =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    LOGS.forEach(log -> log.setLevel(Level.OFF));
    FontMappers.set(new BundledFonts());
  }

  private PdfPage() {}

  /**
   * @throws NoTextException if it is encrypted, broken, too large, or holds no text
   */
  public static Extract read(byte[] bytes) throws NoTextException {
    return with(bytes, PdfPage::extract);
  }

  /**
   * What the pages give, one after the other, in the file's own order: where the text of {@link
   * #read} stands in the original, it stands in this.
   *
   * @throws NoTextException as {@link #read} does
   */
  public static String original(byte[] bytes) throws NoTextException {
    return with(bytes, document -> new Glyphs(document).raw());
  }

  private interface Use<T> {
    T of(PDDocument document) throws IOException, NoTextException;
  }

  /** What hurts in a file shows in many ways in PDFBox: all of them are one broken file. */
  private static <T> T with(byte[] bytes, Use<T> use) throws NoTextException {
    try {
      Inflation.check(bytes);
      try (PDDocument document = Loader.loadPDF(bytes)) {
        if (document.getNumberOfPages() > MOST_PAGES) {
          throw new NoTextException("this PDF has more than 2,000 pages; split it");
        }
        return use.of(document);
      }
    } catch (InvalidPasswordException e) {
      throw new NoTextException(
          "this PDF is locked with a password; open it with the password and save it without");
    } catch (TooLargeException e) {
      throw new NoTextException("this PDF is too large: " + e.getMessage());
    } catch (StackOverflowError e) {
      throw new NoTextException("this PDF is broken: its parts are nested without end" + ANEW);
    } catch (IOException | RuntimeException e) {
      throw new NoTextException("this PDF is broken: " + reason(e) + ANEW);
    }
  }

  private static Extract extract(PDDocument document) throws IOException, NoTextException {
    Glyphs glyphs = new Glyphs(document);
    check(glyphs);
    List<List<Line>> pages = new ArrayList<>();
    List<Float> heights = new ArrayList<>();
    for (Glyphs.Sheet sheet : glyphs.sheets()) {
      pages.add(Lines.of(sheet.glyphs()));
      heights.add(sheet.height());
    }
    List<List<Line>> columns =
        Margins.without(pages, heights).stream()
            .flatMap(lines -> Columns.of(lines).stream())
            .toList();
    MappedText text = Paragraphs.of(columns);
    if (text.text().isBlank()) {
      throw new NoTextException("this PDF holds no running text, only page numbers and the like");
    }
    return new Extract(text, PdfFacts.of(document));
  }

  private static void check(Glyphs glyphs) throws NoTextException {
    long letters = glyphs.raw().codePoints().filter(Character::isLetterOrDigit).count();
    if (letters + glyphs.unknown() < FEWEST_LETTERS) {
      throw new NoTextException(
          "this PDF holds no text: it is a scan or a picture; let a program for text recognition"
              + " (OCR) add the text first");
    }
    if (glyphs.unknown() > MOST_UNKNOWN * (letters + glyphs.unknown())) {
      throw new NoTextException(
          "this PDF doesn't tell which letters it shows; let a program for text recognition (OCR)"
              + " add the text first");
    }
  }

  private static String reason(Exception e) {
    String message = e.getMessage();
    return message == null || message.isBlank()
        ? "it can't be read (" + e.getClass().getSimpleName() + ")"
        : message.replaceFirst("\\.$", "");
  }
}
