package org.onrecord.export.dossier;

import java.util.OptionalInt;
import org.onrecord.export.FileNames;
import org.onrecord.export.plain.Context;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Span;

/** The places of a page to which others lead; the same in each page for the same document. */
record Anchors(NewsRecord record) {

  /** Of the document of that id. */
  static String of(String document) {
    return "d" + FileNames.of(document);
  }

  String article() {
    return of(record.id());
  }

  /**
   * Of a sentence.
   *
   * @param number from 1
   */
  String sentence(int number) {
    return article() + "-s" + number;
  }

  /** Of the sentence that a span begins in; of the article where it stands in none. */
  String sentence(Span span) {
    OptionalInt number = Context.number(record, span);
    return number.isPresent() ? sentence(number.getAsInt()) : article();
  }

  /**
   * Of a statement.
   *
   * @param number from 1
   */
  String statement(int number) {
    return article() + "-n" + number;
  }

  /**
   * Of a dispute.
   *
   * @param number from 1
   */
  String dispute(int number) {
    return article() + "-d" + number;
  }
}
