package org.onrecord.export.plain;

import java.util.List;
import org.onrecord.text.Span;

/** Words of a text that may be interrupted. */
public final class Words {
  private Words() {}

  /** The words of spans on one line, harmless; a sign stands where others are left out. */
  public static String of(List<Span> spans, String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < spans.size(); i++) {
      if (i > 0) {
        int start = spans.get(i).start();
        String between = text.substring(Math.min(spans.get(i - 1).end(), start), start);
        out.append(between.isBlank() ? " " : " … ");
      }
      out.append(Harmless.line(spans.get(i).in(text)));
    }
    return out.toString();
  }

  /** As they are, in quotation marks. */
  public static String quoted(List<Span> spans, String text) {
    return "“" + of(spans, text).strip() + "”";
  }
}
