package org.onrecord.eval.gold;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * A pronoun and two names, each of which means the same person or not.
 *
 * @param id by which others name it
 * @param text in which they stand
 * @param pronoun where the pronoun stands
 * @param candidates the two names
 * @see <a href="https://aclanthology.org/Q18-1042">Webster et al. (2018), Mind the GAP</a>
 */
public record GapExample(String id, String text, Span pronoun, List<Candidate> candidates) {
  private static final Set<String> FEMININE = Set.of("she", "her", "hers");

  public GapExample {
    candidates = List.copyOf(candidates);
  }

  /**
   * A name.
   *
   * @param span where it stands
   * @param coreferent whether the pronoun means the same person
   */
  public record Candidate(Span span, boolean coreferent) {}

  /** Whether the pronoun is a form of "she", not of "he". */
  public boolean isFeminine() {
    return FEMININE.contains(pronoun.in(text).toLowerCase(Locale.ROOT));
  }

  static GapExample of(JsonNode json) {
    return new GapExample(
        JsonGold.text(json, "id"),
        JsonGold.text(json, "text"),
        JsonGold.span(json.path("pronoun")),
        List.of(candidate(json, "a"), candidate(json, "b")));
  }

  private static Candidate candidate(JsonNode json, String name) {
    JsonNode coreferent = json.path(name + "_coref");
    if (!coreferent.isBoolean()) {
      throw new IllegalArgumentException("\"" + name + "_coref\" is neither true nor false");
    }
    return new Candidate(JsonGold.span(json.path(name)), coreferent.booleanValue());
  }
}
