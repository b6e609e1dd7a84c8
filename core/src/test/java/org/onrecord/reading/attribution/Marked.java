package org.onrecord.reading.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.text.Span;

/**
 * A text in which spans were marked with brackets that news does not use.
 *
 * @param text the text without them
 * @param spans what stood in them, by the opening bracket
 */
public record Marked(String text, Map<Character, List<Span>> spans) {
  private static final String OPENING = "⟦⟨⟪{";
  private static final String CLOSING = "⟧⟩⟫}";

  /** Takes the brackets out. */
  public static Marked of(String marked) {
    StringBuilder text = new StringBuilder();
    Map<Character, List<Span>> spans = new HashMap<>();
    int[] starts = new int[OPENING.length()];
    for (char c : marked.toCharArray()) {
      int closing = CLOSING.indexOf(c);
      if (OPENING.indexOf(c) >= 0) {
        starts[OPENING.indexOf(c)] = text.length();
      } else if (closing >= 0) {
        spans
            .computeIfAbsent(OPENING.charAt(closing), bracket -> new ArrayList<>())
            .add(new Span(starts[closing], text.length()));
      } else {
        text.append(c);
      }
    }
    return new Marked(text.toString(), spans);
  }

  /** What stood in a sort of brackets, in text order. */
  public List<Span> spans(char bracket) {
    return spans.getOrDefault(bracket, List.of());
  }
}
