package org.onrecord.archive.query;

import java.util.List;

/**
 * How a database searches for words: all that its dialect has of its own. A query over sentences
 * names the sentence {@code s} and its document {@code d}.
 */
interface FullText {
  /** What the sentences with all wanted words and none that is unwanted are taken from. */
  String from();

  /** The condition that they hold these words, one of which at least is wanted. */
  String matches(SearchWords words, Sql sql);

  /** The order in which the best come first. */
  String order(SearchWords words, Sql sql);

  /** A query for the keys of the sentences that hold one of these at least. */
  String keys(List<SearchWords.Term> any, Sql sql);

  /** The condition that a column holds a name, whatever its capitals: one that an index serves. */
  String same(String column, String bound);
}
