package org.onrecord.source.page.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's {@code <meta>} elements say, by name, property or itemprop. Immutable. */
final class MetaTags {
  private final Map<String, List<String>> contents = new HashMap<>();

  MetaTags(Document page) {
    for (Element meta : page.select("meta[content]").asList()) {
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
        String content = meta.attr("content").strip();
        if (!name.isEmpty() && !content.isEmpty()) {
          contents.computeIfAbsent(name, any -> new ArrayList<>()).add(content);
        }
      }
    }
  }

  /** The first that is there, in the order of the names. */
  Optional<String> first(String... names) {
    return all(names).findFirst();
  }

  /** All contents, in the order of the names. */
  Stream<String> all(String... names) {
    return Stream.of(names).flatMap(name -> contents.getOrDefault(name, List.of()).stream());
  }
}
