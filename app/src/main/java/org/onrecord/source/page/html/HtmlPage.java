package org.onrecord.source.page.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.onrecord.source.page.Extract;
import org.onrecord.source.page.Facts;
import org.onrecord.source.page.MappedText;
import org.onrecord.source.page.NoTextException;
import org.onrecord.source.page.Stretch;

/** The article of a web page. No state; safe to share between threads. */
public final class HtmlPage {
  private HtmlPage() {}

  /**
   * @param markup the page, decoded
   * @param address where it was fetched, if it was
   * @throws NoTextException if there is no article on it
   */
  public static Extract read(String markup, Optional<String> address) throws NoTextException {
    Document page = Parser.htmlParser().parseInput(markup, "");
    String text = String.join("\n\n", page.select("p").eachText());
    if (text.isBlank()) {
      throw new NoTextException("no article is on this page: it has no paragraphs of text");
    }
    Optional<String> title = Optional.of(page.title()).filter(words -> !words.isBlank());
    return new Extract(
        new MappedText(text, List.of(new Stretch(0, text.length(), 0, markup.length()))),
        new Facts(
            title,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            address));
  }
}
