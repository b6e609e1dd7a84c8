package org.onrecord.eval.gold;

import java.util.Optional;

/**
 * An attribution that a person marked.
 *
 * @param id by which others name it; empty where the layout has no ids
 * @param triple its source, cue and content
 * @param within id of the statement whose content holds it
 * @param borderline whether to find it counts neither for nor against a reader
 */
public record GoldStatement(String id, Triple triple, Optional<String> within, boolean borderline) {

  /** One of a flat layout, which has neither ids nor nesting. */
  public static GoldStatement flat(Triple triple) {
    return new GoldStatement("", triple, Optional.empty(), false);
  }
}
