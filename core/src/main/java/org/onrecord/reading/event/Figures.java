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
final class Figures {
  /** What "about" leaves open on either side. */
  private static final double ABOUT = 0.1;

  /** How far before and behind a number its other words may stand, in characters. */
  private static final int REACH = 60;

  private final Map<String, Double> words = new HashMap<>();
  private final Map<String, double[]> ranges = new HashMap<>();
  private final Map<String, Bound> bounds = new HashMap<>();
  private final Map<String, String> currencies = new HashMap<>();
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
  Figures() {
    for (String line : Resource.lines(Figures.class, "figures.tsv")) {
      String[] cells = line.split("\t");
      switch (cells[0]) {
        case "number" -> words.put(cells[1], Double.valueOf(cells[2]));
        case "range" -> ranges.put(cells[1], pair(cells[2]));
        case "bound" -> bounds.put(cells[1], Bound.valueOf(cells[2].toUpperCase(Locale.ROOT)));
        case "currency" -> currencies.put(cells[1], cells[2]);
        default -> throw new IllegalStateException("figures.tsv has no rows called " + cells[0]);
      }
    }
    String one = "\\d[\\d,]*(?:\\.\\d+)?|(?:" + any(ranges) + "|" + any(words) + ")\\b";
    String all =
        "(?:"
            + one
            + ")(?:(?:[ -]| and (?="
            + any(words)
            + "))(?:"
            + any(words)
            + ")\\b)*(?: of (?="
            + any(ranges)
            + ")(?:"
            + any(ranges)
            + "))?";
    number = Pattern.compile("(" + all + ")(?:(?: to | and |[-–])(" + all + "))?", FLAGS);
    before =
        Pattern.compile(
            "("
                + any(bounds)
                + "|between|from)\\s+(?:an?\\s+|the\\s+)?(?:"
                + any(currencies)
                + ")?\\s*$",
            FLAGS);
    sign = Pattern.compile("(" + any(currencies) + ")\\s*$", FLAGS);
    behind = Pattern.compile("\\s*(" + any(currencies) + ")(?!\\w)", FLAGS);
  }

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static double[] pair(String cell) {
    String[] ends = cell.split("-");
    return new double[] {Double.parseDouble(ends[0]), Double.parseDouble(ends[1])};
  }

  /** One of some words, the longest first. */
  private static String any(Map<String, ?> words) {
    return String.join(
        "|",
        words.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
            .toList());
  }

  /** The number that begins with a word, or has it; empty where none is there. */
  Optional<Figure> at(String text, Span word, Span sentence) {
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
    double[] value = value(found.group(1));
    int end = found.end(1);
    Matcher lead = before.matcher(text).region(from, found.start());
    String turn = lead.find() ? lead.group(1).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ") : "";
    int start = turn.isEmpty() ? found.start() : lead.start();
    if (found.group(2) != null && isRange(text, found, turn)) {
      double[] upper = value(found.group(2));
      // "Between 2 and 3 million" lends the first its magnitude.
      double scale =
          value[0] < upper[0] && magnitude(found.group(1)) == 1 ? magnitude(found.group(2)) : 1;
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

  /** "Two", "two hundred and five", "1.2 million", "tens of thousands": the least and the most. */
  private double[] value(String phrase) {
    double sum = 0;
    double part = 0;
    double[] range = null;
    for (String word : phrase.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
      if (word.isEmpty() || word.equals("and") || word.equals("of")) {
        continue;
      }
      if (ranges.containsKey(word)) {
        double[] more = ranges.get(word);
        range =
            range == null
                ? new double[] {Math.max(1, part) * more[0], Math.max(1, part) * more[1]}
                : times(range, more);
      } else if (range != null) {
        double by = words.getOrDefault(word, 1.0);
        range = new double[] {range[0] * by, (range[1] + 1) * by - 1};
      } else {
        double value = words.containsKey(word) ? words.get(word) : digits(word);
        if (value >= 1000 && words.containsKey(word)) {
          sum += Math.max(1, part) * value;
          part = 0;
        } else if (words.containsKey(word) && (value == 100 || value == 12) && part > 0) {
          part *= value;
        } else {
          part = value == 0.5 ? part + 0.5 : part + value;
        }
      }
    }
    double all = sum + part;
    return range != null ? range : new double[] {all, all};
  }

  /** "Tens of thousands" is 20,000 to 99,999. */
  private static double[] times(double[] some, double[] of) {
    double unit = of[0] / 2;
    return new double[] {some[0] * unit, (some[1] + 1) * unit - 1};
  }

  private double magnitude(String phrase) {
    String[] parts = phrase.toLowerCase(Locale.ROOT).split("[\\s-]+");
    double last = words.getOrDefault(parts[parts.length - 1], 1.0);
    return last >= 100 && parts.length > 1 ? last : 1;
  }

  private static double digits(String word) {
    return Double.parseDouble(word.replace(",", ""));
  }
}
