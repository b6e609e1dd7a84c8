package org.onrecord.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.onrecord.export.plain.Harmless;

/**
 * A piece of a sentence, marked or not.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param text harmless, on one line
 */
public record Piece(String text, boolean marked) {
  private static final String GAP = " … ";
  private static final String SIGN = "…";
  private static final int MOST_PARTS = 12;

  /** By so many UTF-16 code units words that go on behind a sentence are known again in it. */
  private static final int KNOWN = 24;

  /** So many of what stands before and behind what is said are shown, and of what is said. */
  private static final int AROUND = 200;

  private static final int SAID = 800;

  public Piece {
    Objects.requireNonNull(text);
  }

  /**
   * A sentence with what is said in it marked, long parts cut. What is said may go on behind the
   * sentence, and is then shown whole.
   *
   * @param sentence on one line
   * @param content pieces of it, with a sign between them
   */
  public static List<Piece> of(String sentence, String content) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (String part : content.split(GAP, MOST_PARTS)) {
      int begin = sentence.indexOf(part, at);
      int end = begin + part.length();
      if (begin < 0) {
        int known = sentence.indexOf(part.substring(0, Math.min(KNOWN, part.length())), at);
        begin = known < 0 ? sentence.length() : known;
        end = sentence.length();
      }
      add(pieces, between(sentence.substring(at, begin), pieces.isEmpty()), false);
      add(pieces, Shown.start(part, SAID), true);
      at = end;
    }
    add(pieces, Shown.start(sentence.substring(at), AROUND), false);
    return List.copyOf(pieces);
  }

  /** What stands before something that is said; its end is what counts. */
  private static String between(String text, boolean first) {
    int shown = first ? AROUND : 2 * AROUND;
    if (text.length() <= shown) {
      return text;
    }
    String head = first ? "" : Shown.start(text, AROUND);
    return (head.isEmpty() ? SIGN : head) + Shown.end(text, AROUND);
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(Harmless.line(text), marked));
    }
  }
}
