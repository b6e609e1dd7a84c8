package org.onrecord.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * Which statements hold a word.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Holding {
  /** A stretch of what a statement holds, with how long all of that is. */
  private record Piece(Span span, Statement of, int length) {}

  private final List<Piece> pieces = new ArrayList<>();

  /** Of each piece, where the last of it and of those before it ends. */
  private final int[] ends;

  private final Map<String, Statement> byId = new HashMap<>();

  Holding(List<Statement> statements) {
    for (Statement statement : statements) {
      byId.put(statement.id(), statement);
      int length = statement.content().stream().mapToInt(Span::length).sum();
      statement.content().forEach(span -> pieces.add(new Piece(span, statement, length)));
    }
    pieces.sort(Comparator.comparing(Piece::span));
    ends = new int[pieces.size()];
    int last = 0;
    for (int i = 0; i < ends.length; i++) {
      last = Math.max(last, pieces.get(i).span().end());
      ends[i] = last;
    }
  }

  /** The statements that hold a word, the innermost first, each within the next. */
  List<Statement> of(Span word) {
    List<Statement> found = new ArrayList<>();
    Optional<Statement> next = innermost(word);
    while (next.isPresent() && !found.contains(next.get())) {
      found.add(next.get());
      next = next.get().within().map(byId::get);
    }
    return found;
  }

  /** Of the statements that hold a word, the one that holds least; of two as short the first. */
  private Optional<Statement> innermost(Span word) {
    Piece shortest = null;
    for (int i = firstBehind(word.start()) - 1; i >= 0 && ends[i] >= word.end(); i--) {
      Piece piece = pieces.get(i);
      if (piece.span().covers(word) && (shortest == null || piece.length() <= shortest.length())) {
        shortest = piece;
      }
    }
    return Optional.ofNullable(shortest).map(Piece::of);
  }

  /** The number of the first piece that begins behind an offset. */
  private int firstBehind(int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
