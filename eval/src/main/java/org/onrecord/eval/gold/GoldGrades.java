package org.onrecord.eval.gold;

import java.nio.file.Path;
import java.util.List;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * A sentence of whose predicates people graded whether they happened, as UDS-IH2's JSON Lines have
 * it: {@code text}, {@code split} and {@code predicates} with {@code factuality}.
 *
 * @param text the sentence
 * @param predicates those that have a grade
 */
public record GoldGrades(String text, List<Predicate> predicates) {
  private static final List<GoldGrades> NONE = List.of();

  public GoldGrades {
    predicates = List.copyOf(predicates);
  }

  /**
   * A word for something that may have happened.
   *
   * @param span where it stands
   * @param grade from -3, it did not happen, to 3, it did
   */
  public record Predicate(Span span, double grade) {}

  /**
   * The sentences of one split of a file.
   *
   * @throws GoldException if it can't be read
   */
  public static List<GoldGrades> read(Path file, Split split) {
    return JsonLines.map(file, json -> isOf(split, json) ? List.of(of(json)) : NONE).stream()
        .flatMap(List::stream)
        .toList();
  }

  private static boolean isOf(Split split, JsonNode json) {
    return JsonGold.text(json, "split").equals(split.toString());
  }

  private static GoldGrades of(JsonNode json) {
    return new GoldGrades(
        JsonGold.text(json, "text"),
        json.path("predicates")
            .valueStream()
            .filter(each -> each.path("factuality").isNumber())
            .map(each -> new Predicate(JsonGold.span(each), each.path("factuality").doubleValue()))
            .toList());
  }
}
