package org.onrecord.model;

import java.util.List;

/**
 * The tags of a head that marks spans of words: O outside; B, I and E at the begin, inside and at
 * the end of a span; S on a span of one word; each but O followed by "-" and the kind of span.
 *
 * <p>Immutable; safe to share between threads. Source of the scheme: Ratinov and Roth (2009).
 *
 * @param names the tags in the order of the head's columns
 */
record Bioes(List<String> names) {
  private static final String OUTSIDE = "O";

  Bioes {
    names = List.copyOf(names);
    for (String name : names) {
      if (!name.equals(OUTSIDE) && !name.matches("[BIES]-.+")) {
        throw new IllegalArgumentException(
            "'" + name + "' is no tag: it must be O, or B-, I-, E- or S- and a kind");
      }
    }
  }

  int size() {
    return names.size();
  }

  /** Whether a span begins at a word of this tag. */
  boolean begins(int tag) {
    return position(tag) == 'B' || position(tag) == 'S';
  }

  /** Whether a span ends at a word of this tag. */
  boolean ends(int tag) {
    return position(tag) == 'E' || position(tag) == 'S';
  }

  /** What kind of span a tag other than O belongs to. */
  String kind(int tag) {
    return names.get(tag).substring(2);
  }

  /** The tag of a kind of span at a place in it: 'B', 'I', 'E' or 'S'. */
  int of(char position, String kind) {
    int tag = names.indexOf(position + "-" + kind);
    if (tag < 0) {
      throw new IllegalArgumentException("no tag " + position + "-" + kind + " in " + names);
    }
    return tag;
  }

  boolean isOutside(int tag) {
    return position(tag) == 'O';
  }

  boolean mayBeFirst(int tag) {
    return isOutside(tag) || begins(tag);
  }

  boolean mayBeLast(int tag) {
    return isOutside(tag) || ends(tag);
  }

  boolean mayFollow(int tag, int next) {
    return mayBeLast(tag) ? mayBeFirst(next) : !mayBeFirst(next) && kind(tag).equals(kind(next));
  }

  private char position(int tag) {
    return names.get(tag).charAt(0);
  }
}
