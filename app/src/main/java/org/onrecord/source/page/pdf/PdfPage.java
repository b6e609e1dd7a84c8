package org.onrecord.source.page.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.onrecord.source.page.Extract;
import org.onrecord.source.page.Facts;
import org.onrecord.source.page.MappedText;
import org.onrecord.source.page.NoTextException;
import org.onrecord.source.page.Stretch;

/** The text of a PDF file. No state; safe to share between threads. */
public final class PdfPage {
  private PdfPage() {}

  /**
   * @throws NoTextException if it is encrypted, broken, or holds no text
   */
  public static Extract read(byte[] bytes) throws NoTextException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      String text = new PDFTextStripper().getText(document);
      if (text.isBlank()) {
        throw new NoTextException("this PDF holds no text");
      }
      return new Extract(
          new MappedText(text, List.of(new Stretch(0, text.length(), 0, text.length()))),
          Facts.NONE);
    } catch (IOException e) {
      throw new NoTextException("this PDF is broken: " + e.getMessage());
    }
  }
}
