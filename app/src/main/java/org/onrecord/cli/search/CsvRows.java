package org.onrecord.cli.search;

import java.util.function.Function;
import org.onrecord.archive.query.Hit;
import org.onrecord.archive.query.Saying;
import org.onrecord.cli.view.Lines;
import org.onrecord.export.plain.CsvLine;
import org.onrecord.export.plain.Several;

/** Sentences as comma-separated values. Several statements share a cell, the outermost first. */
final class CsvRows implements Lines<Hit> {
  private static final String HEADER =
      "published,outlet,title,sentence_number,sentence,start,end,speaker,role,act,said,content,"
          + "statement,document_id,reprint_of,document\r\n";

  @Override
  public String head() {
    return HEADER;
  }

  @Override
  public String of(Hit hit) {
    return CsvLine.of(
        hit.source().published().orElse(""),
        hit.source().outlet().orElse(""),
        hit.source().title().orElse(""),
        hit.number(),
        hit.sentence(),
        hit.span().start(),
        hit.span().end(),
        each(hit, saying -> saying.speaker().orElse("")),
        each(hit, saying -> saying.role().orElse("")),
        each(hit, Saying::act),
        each(hit, Saying::said),
        each(hit, Saying::content),
        each(hit, Saying::id),
        hit.source().id(),
        hit.source().reprint(),
        hit.source().name());
  }

  private static String each(Hit hit, Function<Saying, String> part) {
    return Several.of(hit.sayings(), part);
  }
}
