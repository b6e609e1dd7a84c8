package org.onrecord.reading.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/**
 * Finds a user's own places in a text by their names: whole words, written as the names are but for
 * white space and the shape of apostrophes. Time is linear in the text.
 *
 * <p>Immutable; safe to share between threads.
 */
final class OwnNames {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  /** What stands between two words of a name is no longer than this. */
  private static final int WIDEST_GAP = 8;

  /** Where a name may go on: by the next word, with what stands before it. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private boolean isEnd;
  }

  private final Node root = new Node();

  OwnNames(List<OwnPlace> places) {
    for (OwnPlace place : places) {
      place.names().forEach(this::add);
    }
  }

  private void add(String written) {
    String name = SPACE.matcher(written).replaceAll(" ");
    List<Span> words = words(name);
    Node at = root;
    for (int i = 0; i < words.size(); i++) {
      at = at.next.computeIfAbsent(piece(name, words, i, i == 0), any -> new Node());
    }
    at.isEnd = true;
  }

  /** From left to right, the longest at each place; none overlaps another. */
  List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    if (root.next.isEmpty()) {
      return found;
    }
    List<Span> words = words(text);
    int word = 0;
    while (word < words.size()) {
      int to = end(text, words, word);
      if (to > word) {
        found.add(new Span(words.get(word).start(), words.get(to - 1).end()));
      }
      word = Math.max(to, word + 1);
    }
    return found;
  }

  /** The word behind the longest name that begins with a word; this one where none does. */
  private int end(String text, List<Span> words, int from) {
    int end = from;
    @Nullable Node at = root;
    for (int word = from; word < words.size(); word++) {
      at = at.next.get(piece(text, words, word, word == from));
      if (at == null) {
        return end;
      }
      end = at.isEnd ? word + 1 : end;
    }
    return end;
  }

  private static List<Span> words(String text) {
    return WORD.matcher(text)
        .results()
        .map((MatchResult word) -> new Span(word.start(), word.end()))
        .toList();
  }

  /** A word as it is compared, with what stands before it unless it is the first. */
  private static String piece(String text, List<Span> words, int word, boolean isFirst) {
    String written = Normalizer.normalize(words.get(word).in(text), Normalizer.Form.NFC);
    return isFirst
        ? written
        : gap(text, words.get(word - 1).end(), words.get(word).start()) + written;
  }

  /** A name goes over the end of a line, but over no empty line. */
  private static String gap(String text, int from, int to) {
    if (to - from > WIDEST_GAP) {
      return "\n";
    }
    String gap = text.substring(from, to);
    return gap.chars().filter(c -> c == '\n').count() > 1
        ? "\n"
        : SPACE.matcher(gap).replaceAll(" ").replace('’', '\'');
  }
}
