package org.onrecord.source;

import java.util.List;
import java.util.Optional;
import org.onrecord.source.Passages.Passage;
import org.onrecord.source.page.Extract;
import org.onrecord.source.page.Facts;
import org.onrecord.source.page.NoTextException;
import org.onrecord.source.page.html.HtmlPage;
import org.onrecord.source.page.pdf.PdfPage;
import org.onrecord.text.Document;

/**
 * Reads web pages and PDF files: the text of the article that is on them, without what stands
 * around it, and what they tell of it. No state; safe to share between threads.
 */
public final class Pages {
  private Pages() {}

  /**
   * The article of a page; what doesn't begin as a PDF file is read as HTML.
   *
   * @param charsetFromHeader the encoding that whoever sent the page named, as {@code utf-8}
   * @param address where the page was found: its URL, or a path
   * @throws UnreadableException if there is no article on it, or it is broken; the message says why
   */
  public static Page read(
      byte[] bytes, Optional<String> charsetFromHeader, Optional<String> address, Settings settings)
      throws UnreadableException {
    boolean pdf = FileKind.isPdf(bytes);
    try {
      Extract extract =
          pdf
              ? PdfPage.read(bytes)
              : HtmlPage.read(Markup.decode(bytes, charsetFromHeader, settings), address);
      Origin origin = origin(bytes, pdf ? "application/pdf" : "text/html", extract);
      return new Page(document(extract, address, settings), origin);
    } catch (NoTextException e) {
      throw new UnreadableException(e.reason());
    }
  }

  /**
   * What the {@link Passages} of a page's text count in: the markup as it was decoded, in UTF-16
   * code units; of a PDF file what its pages give, in the order in which they give it.
   *
   * @param charsetFromHeader as it was for {@link #read}
   * @throws UnreadableException if it is a PDF file that can't be read; the message says why
   */
  public static String original(byte[] bytes, Optional<String> charsetFromHeader, Settings settings)
      throws UnreadableException {
    try {
      return FileKind.isPdf(bytes)
          ? PdfPage.original(bytes)
          : Markup.decode(bytes, charsetFromHeader, settings);
    } catch (NoTextException e) {
      throw new UnreadableException(e.reason());
    }
  }

  private static Document document(Extract extract, Optional<String> address, Settings settings) {
    Facts facts = extract.facts();
    String text = extract.body().text();
    return new Document(
        facts.address().or(() -> address),
        facts.published().or(settings::published).or(() -> PublishedDate.in(text)),
        facts.title(),
        text);
  }

  private static Origin origin(byte[] bytes, String mediaType, Extract extract) {
    Facts facts = extract.facts();
    return new Origin(
        Hashes.of(bytes),
        mediaType,
        Optional.empty(),
        facts.author(),
        facts.outlet(),
        facts.language(),
        passages(extract));
  }

  /** A page's text is never its original: one of which no place is known is told as such. */
  private static Passages passages(Extract extract) {
    List<Passage> list =
        extract.body().stretches().stream()
            .map(at -> new Passage(at.start(), at.end(), at.from(), at.to()))
            .toList();
    return list.isEmpty() ? Passages.UNKNOWN : new Passages(list);
  }
}
