package org.onrecord.reading.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Step;
import org.onrecord.reading.actor.Speakers;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.record.Statement;
import org.onrecord.record.Time;
import org.onrecord.text.Span;

/**
 * The statements of a document with the times at which they were said, where their own clause tells
 * one: "said on Thursday", "told reporters in a briefing on Thursday". A time in what was said is
 * that of what is told, not of the telling.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class SaidWhen implements Step<List<Statement>> {
  public static final Part<List<Statement>> PART = new Part<>("statements with times");

  /** Prepositions that put the telling at another time than the one they name. */
  private static final Set<String> APART =
      Set.of("since", "after", "before", "until", "till", "about", "of", "from", "following");

  /** "In an interview at a rally on Monday": how many nouns may lie between. */
  private static final int MOST_NOUNS = 2;

  @Override
  public Part<List<Statement>> gives() {
    return PART;
  }

  @Override
  public Set<Part<?>> needs() {
    return Set.of(Speakers.PART, Times.PART, Parses.PART);
  }

  @Override
  public List<Statement> of(Draft draft) {
    TreeMap<Integer, Time> times = new TreeMap<>();
    draft.get(Times.PART).stream()
        .filter(SaidWhen::isMoment)
        .forEach(time -> times.put(time.span().start(), time));
    List<Parse> parses = draft.get(Parses.PART);
    return draft.get(Speakers.PART).stream()
        .map(statement -> statement.saidAt(time(statement, times, parses, draft.text())))
        .toList();
  }

  private static boolean isMoment(Time time) {
    return time.type() == Time.Type.DATE || time.type() == Time.Type.TIME;
  }

  /**
   * The id of the time at which a statement was said.
   *
   * @param times by where they begin
   */
  private static Optional<String> time(
      Statement statement, TreeMap<Integer, Time> times, List<Parse> parses, String text) {
    if (statement.cue().isEmpty()) {
      return Optional.empty();
    }
    Span cue = statement.cue().getFirst();
    return Parses.at(parses, cue.start())
        .flatMap(
            parse ->
                times.subMap(parse.extent().start(), parse.extent().end()).values().stream()
                    .filter(time -> isOutside(time.span(), statement))
                    .filter(
                        time ->
                            isBehind(time.span(), cue, text)
                                || governs(parse, parse.top(cue), parse.top(time.span()), text))
                    .findFirst()
                    .map(Time::id));
  }

  private static boolean isOutside(Span time, Statement statement) {
    return statement.content().stream().noneMatch(time::overlaps)
        && statement.source().stream().noneMatch(time::overlaps);
  }

  /** "Said Thursday", "said on Thursday". */
  private static boolean isBehind(Span time, Span cue, String text) {
    if (time.start() <= cue.end()) {
      return false;
    }
    String between = text.substring(cue.end(), time.start()).strip();
    return between.isEmpty() || between.equals("on") || between.equals("at");
  }

  /**
   * Whether a word depends on the cue with no other clause between, and with nothing that puts it
   * before or after: "since Monday's debate".
   */
  private static boolean governs(Parse parse, int cue, int time, String text) {
    int at = time;
    for (int steps = 0; steps <= MOST_NOUNS && !parse.isRoot(at); steps++) {
      if (parse.children(at, "case", "mark").anyMatch(word -> isApart(parse.span(word), text))) {
        return false;
      }
      at = parse.head(at);
      if (at == cue) {
        return true;
      }
      if (parse.isTagged(at, "VERB") || parse.isTagged(time, "NUM")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isApart(Span word, String text) {
    return APART.contains(word.in(text).toLowerCase(Locale.ROOT));
  }
}
