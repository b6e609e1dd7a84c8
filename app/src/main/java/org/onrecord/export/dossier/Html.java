package org.onrecord.export.dossier;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.onrecord.export.Markup;
import org.onrecord.export.Replaced;
import org.onrecord.text.Span;

/** Pieces of HTML. All foreign text that goes into a page goes through here. */
final class Html {
  private Html() {}

  /** As HTML can hold it: NUL, which a page loses, is replaced one for one. */
  static Replaced held(String text) {
    return Replaced.in(text, c -> c != 0);
  }

  /** As the content of an element or the value of an attribute. */
  static String text(String text) {
    return Markup.escaped(held(text).text());
  }

  /**
   * The words of spans as they stand, each leading to its sentence.
   *
   * @param text in which they stand
   */
  static String quote(List<Span> spans, String text, Anchors anchors) {
    StringBuilder out = new StringBuilder();
    for (Span span : spans) {
      out.append(out.isEmpty() ? "" : " <span class=\"gap\">…</span> ")
          .append(quote(span, span.in(text), anchors.record().id(), anchors.sentence(span)));
    }
    return out.toString();
  }

  /** Words as they stand in a document, leading to a place of the page. */
  static String quote(Span span, String words, String document, String anchor) {
    return "<a class=\"quote\" href=\"#%s\" data-document=\"%s\" data-start=\"%d\" data-end=\"%d\">%s</a>"
        .formatted(anchor, text(document), span.start(), span.end(), text(words));
  }

  /** A link to somewhere else, if that is an address on the web; else its text. */
  static String link(String uri) {
    return address(uri)
        .map(
            address ->
                "<a rel=\"noopener noreferrer nofollow\" href=\"%s\">%s</a>"
                    .formatted(text(address), text(uri)))
        .orElseGet(() -> text(uri));
  }

  private static Optional<String> address(String uri) {
    try {
      String scheme = String.valueOf(new URI(uri).getScheme());
      return scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https")
          ? Optional.of(uri)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
