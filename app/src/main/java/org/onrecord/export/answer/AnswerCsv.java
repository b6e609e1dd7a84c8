package org.onrecord.export.answer;

import org.onrecord.archive.query.Quote;
import org.onrecord.export.plain.CsvLine;

/** Answers as rows of comma-separated values. */
public final class AnswerCsv {
  /** The columns of {@link #quote}. */
  public static final String QUOTES =
      "published,outlet,title,speaker,role,act,kind,said,content,sentence_number,sentence,start,end,"
          + "confidence,id,document_id,reprint_of,document\r\n";

  private AnswerCsv() {}

  /** A statement, its document, and the sentence in which it begins. */
  public static String quote(Quote quote) {
    return CsvLine.of(
        quote.source().published().orElse(""),
        quote.source().outlet().orElse(""),
        quote.source().title().orElse(""),
        quote.saying().speaker().orElse(""),
        quote.saying().role().orElse(""),
        quote.saying().act(),
        quote.saying().kind(),
        quote.saying().said(),
        quote.saying().content(),
        quote.number(),
        quote.sentence(),
        quote.saying().span().start(),
        quote.saying().span().end(),
        quote.saying().confidence(),
        quote.saying().id(),
        quote.source().id(),
        quote.source().reprint(),
        quote.source().name());
  }
}
