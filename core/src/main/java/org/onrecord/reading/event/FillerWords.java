package org.onrecord.reading.event;

import java.util.List;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.text.Span;

/** All words of what fills a role, whose head is known. */
final class FillerWords {
  private FillerWords() {}

  /** What the parse hangs on a word, without clauses and what is coordinated. */
  static Span of(Span word, Parse parse, String text) {
    int top = parse.wordAt(word.start());
    List<Integer> below =
        parse.below(
            top,
            child ->
                !parse.isRelated(child, "acl", "advcl", "conj", "cc", "appos", "parataxis", "punct")
                    && (parse.head(child) != top
                        || !parse.isRelated(child, "case", "nsubj", "cop", "aux", "mark")));
    return parse.withEdges(parse.run(top, below), text);
  }
}
