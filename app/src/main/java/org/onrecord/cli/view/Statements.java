package org.onrecord.cli.view;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.record.Factuality;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/** Who said what: the statements of a record under their speakers. */
final class Statements {
  /** Below this, more such statements are wrong than right. */
  private static final double UNSURE = 0.5;

  private final NewsRecord record;
  private final Map<String, Integer> numbers = new HashMap<>();

  Statements(NewsRecord record) {
    this.record = record;
    record.statements().forEach(statement -> numbers.put(statement.id(), numbers.size() + 1));
  }

  void writeTo(Wrap wrap) {
    List<Speakers.Speaker> speakers = Speakers.of(record);
    wrap.begin("", "").put(summary(speakers), Style.STRONG).end();
    for (Speakers.Speaker speaker : speakers) {
      wrap.begin("", "").end();
      wrap.begin("", "  ").put(speaker.name(), Style.SOURCE).end();
      speaker.said().forEach(numbered -> statement(numbered, wrap));
    }
  }

  private String summary(List<Speakers.Speaker> speakers) {
    return count(record.statements().size(), "statement")
        + ", by "
        + count(speakers.size(), "source")
        + " as the text names them";
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private void statement(Speakers.Numbered numbered, Wrap wrap) {
    Statement statement = numbered.statement();
    String number = String.format(Locale.ROOT, "%4d  ", numbered.number());
    wrap.begin(number, "      ").put(words(statement.content()), Style.PLAIN).end();
    wrap.begin("      ", "      ");
    wrap.put(statement.kind().label() + " · " + statement.act().label(), Style.FAINT);
    String how = how(statement);
    if (!how.isEmpty()) {
      wrap.put(" · ", Style.FAINT).put(how, Style.FAINT);
    }
    remarks(statement).forEach(remark -> wrap.put(" · " + remark, Style.FAINT));
    wrap.end();
  }

  private Stream<String> remarks(Statement statement) {
    return Stream.of(
            said(statement.said()),
            statement.within().map(outer -> "inside " + numbers.get(outer)).orElse(""),
            statement.confidence() < UNSURE ? "unsure" : "")
        .filter(remark -> !remark.isEmpty());
  }

  /** The words that attribute it, as they stand; without those that are its heading already. */
  private String how(Statement statement) {
    Stream<Span> source =
        statement.speaker().isPresent() ? statement.source().stream() : Stream.empty();
    return words(Stream.concat(source, statement.cue().stream()).sorted().toList());
  }

  private String words(List<Span> spans) {
    String text = record.text();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < spans.size(); i++) {
      if (i > 0) {
        int start = spans.get(i).start();
        String between = text.substring(Math.min(spans.get(i - 1).end(), start), start);
        out.append(between.isBlank() ? " " : " … ");
      }
      out.append(Harmless.line(spans.get(i).in(text)));
    }
    return out.toString();
  }

  /** Whether it was said at all, where that is not certain. */
  private static String said(Factuality said) {
    return switch (said) {
      case CERTAIN -> "";
      case PROBABLE -> "probably said (PR+)";
      case POSSIBLE -> "possibly said (PS+)";
      case CERTAINLY_NOT -> "not said (CT-)";
      case PROBABLY_NOT -> "probably not said (PR-)";
      case POSSIBLY_NOT -> "possibly not said (PS-)";
      case UNCOMMITTED -> "perhaps said, perhaps not (Uu)";
    };
  }
}
