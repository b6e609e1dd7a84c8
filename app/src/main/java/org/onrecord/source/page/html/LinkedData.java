package org.onrecord.source.page.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article in JSON-LD, by schema.org's names. Broken scripts are passed
 * over. Immutable.
 */
final class LinkedData {
  private static final Set<String> ARTICLES =
      Set.of(
          "NewsArticle",
          "Article",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "BackgroundNewsArticle",
          "OpinionNewsArticle",
          "AskPublicNewsArticle",
          "ReviewNewsArticle",
          "AdvertiserContentArticle",
          "LiveBlogPosting",
          "BlogPosting",
          "ScholarlyArticle",
          "TechArticle",
          "SatiricalArticle",
          "SocialMediaPosting",
          "Report");

  private static final int MOST_SCRIPTS = 100;
  private static final int MOST_STEPS = 4;

  private final Map<String, Map<?, ?>> byId = new HashMap<>();
  private final Map<?, ?> article;

  private LinkedData(List<Map<?, ?>> things) {
    for (Map<?, ?> thing : things) {
      if (thing.get("@id") instanceof String id && thing.size() > 1) {
        byId.putIfAbsent(id, thing);
      }
    }
    this.article = things.stream().filter(LinkedData::isArticle).findFirst().orElse(Map.of());
  }

  static LinkedData of(Document page) {
    List<Map<?, ?>> things = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]").asList()) {
      if (things.size() < MOST_SCRIPTS) {
        collect(Json.read(script.data()), things, 0);
      }
    }
    return new LinkedData(things);
  }

  /** A text of the article; of several the first. */
  Optional<String> text(String name) {
    return strings(article.get(name), 0).findFirst();
  }

  /** The names of whoever is meant: written out, or by reference. */
  List<String> names(String name) {
    return named(article.get(name), 0).distinct().toList();
  }

  /** The address of something: itself, or its {@code @id} or {@code url}. */
  Optional<String> address(String name) {
    Object value = article.get(name);
    if (value instanceof Map<?, ?> thing) {
      return Stream.of("@id", "url").flatMap(key -> strings(thing.get(key), 0)).findFirst();
    }
    return strings(value, 0).findFirst();
  }

  private static void collect(@Nullable Object value, List<Map<?, ?>> things, int depth) {
    if (value instanceof List<?> list) {
      list.stream().limit(MOST_SCRIPTS).forEach(part -> collect(part, things, depth + 1));
    } else if (value instanceof Map<?, ?> thing && depth < MOST_STEPS) {
      things.add(thing);
      collect(thing.get("@graph"), things, depth + 1);
      collect(thing.get("mainEntity"), things, depth + 1);
      if (thing.get("mainEntityOfPage") instanceof Map<?, ?> whole && isArticle(whole)) {
        things.add(whole);
      }
    }
  }

  private static boolean isArticle(Map<?, ?> thing) {
    return strings(thing.get("@type"), 0)
        .map(type -> type.substring(type.lastIndexOf('/') + 1))
        .anyMatch(ARTICLES::contains);
  }

  private static Stream<String> strings(@Nullable Object value, int depth) {
    if (value instanceof String text) {
      String plain = Parser.unescapeEntities(text, false).strip();
      return plain.isEmpty() ? Stream.empty() : Stream.of(plain);
    }
    return value instanceof List<?> list && depth < MOST_STEPS
        ? list.stream().flatMap(part -> strings(part, depth + 1))
        : Stream.empty();
  }

  private Stream<String> named(@Nullable Object value, int depth) {
    if (depth > MOST_STEPS) {
      return Stream.empty();
    }
    if (value instanceof List<?> list) {
      return list.stream().flatMap(part -> named(part, depth + 1));
    }
    if (value instanceof Map<?, ?> thing) {
      Map<?, ?> whole =
          thing.containsKey("name") || !(thing.get("@id") instanceof String id)
              ? thing
              : byId.getOrDefault(id, Map.of());
      return strings(whole.get("name"), 0);
    }
    return strings(value, depth);
  }
}
