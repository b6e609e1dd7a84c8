package org.onrecord.reading.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.reading.Published;
import org.onrecord.record.Time;
import org.onrecord.text.Span;

/**
 * Finds the expressions of time in a text by rules and lays them on the calendar, from left to
 * right, so that each may count from those before it.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Recognizer {
  /** What may stand before a time that might be something else. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "from",
          "during",
          "before",
          "after",
          "between",
          "through",
          "throughout",
          "late",
          "early");

  /** How many years told, and how far back, make a text one of history. */
  private static final int FEWEST_YEARS = 3;

  private static final int BACK = 3;

  /** So many years make it one even if some are recent. */
  private static final int MANY_YEARS = 20;

  /** How near to its sentence's beginning a year must stand to open what is told next. */
  private static final int FIRST_WORDS = 3;

  private static final Pattern CLOCK = Pattern.compile("T((?:[01]\\d|2[0-3]):\\d\\d)");

  private final Rules rules;
  private final Vocabulary vocabulary;

  Recognizer() {
    rules = new Rules();
    vocabulary = new Vocabulary();
  }

  /** An expression of time and what it means. */
  record Found(Span span, Value value, Match match) {}

  /**
   * The expressions of a text, in its order; none overlaps another.
   *
   * @param published when it was published
   * @param agrees whether somebody else takes a span for a time
   * @param tense of the clause that a span is in
   */
  List<Found> in(
      String text, Published published, Predicate<Span> agrees, Function<Span, Tense> tense) {
    List<Match> matches = matches(Tokens.of(text, vocabulary), agrees);
    boolean narrative = isNarrative(matches, published.day());
    List<Found> all = new ArrayList<>();
    Optional<LocalDate> told = Optional.empty();
    Optional<LocalTime> hour = Optional.empty();
    boolean year = false;
    for (Match match : matches) {
      Context context =
          new Context(
              published.day(),
              published.time(),
              told,
              year,
              hour,
              tense.apply(match.span()),
              narrative);
      Optional<Value> value = match.meaning().of(match, context);
      if (value.isPresent()) {
        all.add(new Found(match.span(), value.get(), match));
        Value known = value.get();
        if (moves(match, known, context)) {
          told = known.from();
          hour = hour(known);
          year = known.to().filter(to -> to.isAfter(known.from().get().plusMonths(7))).isPresent();
        }
      }
    }
    return all;
  }

  /**
   * Whether the narrative stands elsewhere then. A year that holds the day told leaves it; so do,
   * in history, what was planned and a year far off that is only mentioned.
   */
  private static boolean moves(Match match, Value value, Context context) {
    boolean placed = value.type() == Time.Type.DATE || value.type() == Time.Type.TIME;
    if (!placed || value.from().isEmpty() || context.told().filter(value::holds).isPresent()) {
      return false;
    }
    if (!context.narrative()) {
      return true;
    }
    int year = value.from().get().getYear();
    int years = context.told().map(day -> Math.abs(year - day.getYear())).orElse(0);
    return switch (match.meaning()) {
      case AGO, AHEAD, SUM_AGO, SUM_AHEAD, WITHIN, FROM_DAY, WEEKDAY_BESIDE, WEEKDAYS_AHEAD ->
          false;
      case EARLIER, LATER -> years <= 1;
      case YEAR -> years <= 2 || beginsASentence(match);
      default -> context.tense() == Tense.PAST;
    };
  }

  /** "In 1942, …" */
  private static boolean beginsASentence(Match match) {
    int from = Math.max(0, match.from() - FIRST_WORDS);
    return from == 0
        || match.tokens().subList(from, match.from()).stream()
            .anyMatch(token -> token.word().equals("."));
  }

  /** The time of day of a value, where it has one. */
  private static Optional<LocalTime> hour(Value value) {
    Matcher clock = CLOCK.matcher(value.written());
    return clock.find() ? Optional.of(LocalTime.parse(clock.group(1))) : Optional.empty();
  }

  private List<Match> matches(List<Token> tokens, Predicate<Span> agrees) {
    List<Match> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      List<Match> fit = fit(tokens, at, agrees);
      found.addAll(fit);
      at = fit.isEmpty() ? at + 1 : fit.getLast().to();
    }
    return found;
  }

  /**
   * The longest fit there; one of a pattern with words in front gives way to a longer behind them.
   */
  private List<Match> fit(List<Token> tokens, int at, Predicate<Span> agrees) {
    List<Match> fit =
        rules.at(tokens, at, all -> all.stream().allMatch(match -> isSure(match, agrees)));
    if (fit.isEmpty() || fit.getFirst().from() == at) {
      return fit;
    }
    List<Match> behind = fit(tokens, fit.getFirst().from(), agrees);
    boolean longer = !behind.isEmpty() && behind.getLast().to() > fit.getLast().to();
    return longer ? behind : fit;
  }

  private static boolean isSure(Match match, Predicate<Span> agrees) {
    return !match.rule().unsure()
        || (match.from() > 0 && PREPOSITIONS.contains(match.tokens().get(match.from() - 1).word()))
        || agrees.test(match.span());
  }

  /** Whether most of the years that a text names lie back. */
  private static boolean isNarrative(List<Match> all, Optional<LocalDate> published) {
    List<Match> matches = all.stream().filter(m -> m.meaning() != Meaning.NOTHING).toList();
    List<Integer> years =
        matches.stream().flatMap(m -> m.first(Sort.YEAR).stream().boxed()).toList();
    int recent = years.size() < MANY_YEARS ? BACK : 1;
    int latest = published.map(day -> day.getYear() - recent).orElse(Integer.MAX_VALUE);
    long back = years.stream().filter(year -> year <= latest).count();
    long today =
        matches.stream()
            .filter(m -> m.meaning() == Meaning.DAY && !m.has(Sort.MONTH) && !m.has(Sort.DIGITS))
            .count();
    return years.size() >= FEWEST_YEARS && 2 * back > years.size() && 4 * today < back;
  }
}
