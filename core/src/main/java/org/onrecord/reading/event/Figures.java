package org.onrecord.reading.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.reading.Resource;
import org.onrecord.text.Span;

/**
 * Reads numbers as news gives them: "at least 14", "dozens", "some 3,000", "between four and six",
 * "$1.2 billion". Every turn stands with an example in {@code figures.tsv}.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Figures {
  /** What "about" leaves open on either side. */
  private static final double ABOUT = 0.1;

  /** How far before and behind a number its other words may stand, in characters. */
  private static final int REACH = 60;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final Map<String, Bound> bounds = new HashMap<>();
  private final Map<String, String> currencies = new HashMap<>();
  private final NumberWords numbers;
  private final Pattern number;
  private final Pattern before;
  private final Pattern sign;
  private final Pattern behind;

  /** Which way a turn opens a number. */
  private enum Bound {
    LEAST,
    MOST,
    ABOUT,
    NEARLY
  }

  /** With the shipped lists. */
  public Figures() {
    Map<String, Double> words = new HashMap<>();
    Map<String, double[]> ranges = new HashMap<>();
    for (String line : Resource.lines(Figures.class, "figures.tsv")) {
      String[] cells = line.split("\t");
      switch (cells[0]) {
        case "number" -> words.put(cells[1], Double.valueOf(cells[2]));
        case "range" -> ranges.put(cells[1], pair(cells[2]));
        case "bound" -> bounds.put(cells[1], Bound.valueOf(cells[2].toUpperCase(Locale.ROOT)));
        case "currency" -> currencies.put(cells[1], cells[2]);
        case "example" -> {}
        default -> throw new IllegalStateException("figures.tsv has no rows called " + cells[0]);
      }
    }
    numbers = new NumberWords(words, ranges);
    String one = numbers.pattern();
    String money = Alternatives.of(currencies.keySet());
    number = Pattern.compile("(" + one + ")(?:(?: to | and |[-–])(" + one + "))?", FLAGS);
    String turn = "(" + Alternatives.of(bounds.keySet()) + "|between|from)";
    before =
        Pattern.compile("\\b" + turn + "\\s+(?:an?\\s+|the\\s+)?(?:" + money + ")?\\s*$", FLAGS);
    sign = Pattern.compile("(" + money + ")\\s*$", FLAGS);
    behind = Pattern.compile("\\s*(" + money + ")(?!\\w)", FLAGS);
  }

  private static double[] pair(String cell) {
    String[] ends = cell.split("-");
    return new double[] {Double.parseDouble(ends[0]), Double.parseDouble(ends[1])};
  }

  /** The number that begins with a word, or has it; empty where none is there. */
  public Optional<Figure> at(String text, Span word, Span sentence) {
    int from = Math.max(sentence.start(), word.start() - REACH);
    int to = Math.min(sentence.end(), word.end() + REACH);
    Matcher found = number.matcher(text).region(from, to);
    found.useTransparentBounds(true);
    while (found.find()) {
      if (found.end() > word.start() && found.start() < word.end()) {
        return figure(text, found, from, to);
      }
    }
    return Optional.empty();
  }

  private Optional<Figure> figure(String text, Matcher found, int from, int to) {
    double[] value = numbers.value(found.group(1));
    int end = found.end(1);
    Matcher lead = before.matcher(text).region(from, found.start());
    String turn = lead.find() ? lead.group(1).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ") : "";
    int start = turn.isEmpty() ? found.start() : lead.start();
    if (found.group(2) != null && isRange(text, found, turn)) {
      double[] upper = numbers.value(found.group(2));
      // "Between 2 and 3 million" lends the first its magnitude.
      double scale =
          value[0] < upper[0] && numbers.magnitude(found.group(1)) == 1
              ? numbers.magnitude(found.group(2))
              : 1;
      value = new double[] {value[0] * scale, upper[1]};
      end = found.end(2);
    }
    if (value[0] > value[1]) {
      return Optional.empty();
    }
    String currency = "";
    Matcher money = sign.matcher(text).region(from, found.start());
    Matcher after = behind.matcher(text).region(end, to);
    if (money.find()) {
      currency = currency(money);
      start = Math.min(start, money.start());
    } else if (after.lookingAt()) {
      currency = currency(after);
      end = after.end();
    }
    Optional<Bound> bound = Optional.ofNullable(bounds.get(turn));
    return Optional.of(
        new Figure(new Span(start, end), low(value, bound), high(value, bound), currency));
  }

  private static boolean isRange(String text, Matcher found, String turn) {
    String link = text.substring(found.end(1), found.start(2)).strip();
    return link.equals("and") ? turn.equals("between") : !link.isEmpty();
  }

  private String currency(Matcher found) {
    return currencies.getOrDefault(found.group(1).toLowerCase(Locale.ROOT), "");
  }

  private static OptionalDouble low(double[] value, Optional<Bound> bound) {
    return bound
        .map(
            turn ->
                switch (turn) {
                  case LEAST -> OptionalDouble.of(value[0]);
                  case MOST -> OptionalDouble.empty();
                  case ABOUT, NEARLY -> OptionalDouble.of(round(value[0] * (1 - ABOUT)));
                })
        .orElse(OptionalDouble.of(value[0]));
  }

  private static OptionalDouble high(double[] value, Optional<Bound> bound) {
    return bound
        .map(
            turn ->
                switch (turn) {
                  case LEAST -> OptionalDouble.empty();
                  case MOST, NEARLY -> OptionalDouble.of(value[1]);
                  case ABOUT -> OptionalDouble.of(round(value[1] * (1 + ABOUT)));
                })
        .orElse(OptionalDouble.of(value[1]));
  }

  /** Of what is counted there are no tenths; small amounts of money keep theirs. */
  private static double round(double value) {
    return Math.abs(value) < 10 ? Math.round(value * 100) / 100.0 : Math.rint(value);
  }
}
