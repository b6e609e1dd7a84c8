package org.onrecord.reading.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  /** How far before and behind a number its other words may stand, in characters. */
  private static final int REACH = 60;

  private final Map<String, Bound> before = new HashMap<>();
  private final Map<String, Bound> behind = new HashMap<>();
  private final Map<String, String> currencies = new HashMap<>();
  private final NumberWords numbers;
  private final Pattern number;
  private final Pattern link;
  private final Pattern opens;
  private final Pattern from;
  private final Pattern turnBefore;
  private final Pattern turnBehind;
  private final Pattern moneyBefore;
  private final Pattern moneyBehind;

  /** With the shipped lists. */
  public Figures() {
    Map<String, Double> adding = new HashMap<>();
    Map<String, Double> times = new HashMap<>();
    Map<String, Double> shorts = new HashMap<>();
    Map<String, double[]> ranges = new HashMap<>();
    Set<String> signs = new HashSet<>();
    Set<String> openings = new HashSet<>();
    Set<String> weights = new HashSet<>();
    for (String line : Resource.lines(Figures.class, "figures.tsv")) {
      String[] cells = line.split("\t");
      String word = cells[1];
      switch (cells[0]) {
        case "number" -> adding.put(word, Double.valueOf(cells[2]));
        case "times" -> times.put(word, Double.valueOf(cells[2]));
        case "short" -> shorts.put(word, Double.valueOf(cells[2]));
        case "range" -> ranges.put(word, pair(cells[2]));
        case "before" -> before.put(word, bound(cells[2]));
        case "behind" -> behind.put(word, bound(cells[2]));
        case "opens" -> openings.add(word);
        case "sign" -> {
          signs.add(word);
          currencies.put(word, cells[2]);
        }
        case "currency" -> currencies.put(word, cells[2]);
        case "weight" -> weights.add(word);
        case "example" -> {}
        default -> throw new IllegalStateException("figures.tsv has no rows called " + cells[0]);
      }
    }
    numbers = new NumberWords(adding, times, shorts, ranges);
    number = pattern(numbers.pattern());
    String sign = "(?:(?<![\\p{L}\\p{N}$])(" + Alternatives.of(signs) + ")\\s*)";
    link = pattern("( to | and |[-–])" + sign + "?(?=" + numbers.pattern() + ")");
    opens = pattern("\\b(" + Alternatives.of(openings) + ")\\s+" + sign + "?$");
    from = pattern("\\bfrom\\s+" + sign + "?$");
    turnBefore =
        pattern(
            "\\b(" + Alternatives.of(before.keySet()) + ")\\s+(?:an?\\s+|the\\s+)?" + sign + "?$");
    turnBehind = pattern("(?:\\s+|-|(?=\\+))(" + Alternatives.of(behind.keySet()) + ")(?!\\w)");
    moneyBefore = pattern(sign + "$");
    moneyBehind =
        pattern(
            "\\s*(?!(?:"
                + Alternatives.of(weights)
                + ")\\b)("
                + Alternatives.of(currencies.keySet())
                + ")(?!\\w)");
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Bound bound(String cell) {
    return Bound.valueOf(cell.toUpperCase(Locale.ROOT));
  }

  private static double[] pair(String cell) {
    String[] ends = cell.split("-");
    return new double[] {Double.parseDouble(ends[0]), Double.parseDouble(ends[1])};
  }

  /** The number that begins with a word, or has it; empty where none is there. */
  public Optional<Figure> at(String text, Span word, Span sentence) {
    Span near =
        new Span(
            Math.max(sentence.start(), word.start() - REACH),
            Math.min(sentence.end(), word.end() + REACH));
    Matcher found = in(number, text, near.start(), near.end());
    while (found.find()) {
      Number one = new Number(found.start(), found.end(), numbers.value(found.group()), false);
      Number whole = range(text, one, near).orElse(one);
      if (whole.end > word.start() && whole.start < word.end()) {
        return Optional.of(figure(text, whole, near));
      }
    }
    return Optional.empty();
  }

  private static Matcher in(Pattern pattern, String text, int from, int to) {
    return pattern.matcher(text).region(from, to).useTransparentBounds(true);
  }

  /** A number, or two that are the ends of one. */
  private record Number(int start, int end, double[] value, boolean isRange) {}

  /** "10 to 12", "between four and six"; "from 10 to 12" is how something changed. */
  private Optional<Number> range(String text, Number least, Span near) {
    Matcher linked = in(link, text, least.end, near.end());
    if (!linked.lookingAt()) {
      return Optional.empty();
    }
    Matcher second = in(number, text, linked.end(), near.end());
    boolean opened = in(opens, text, near.start(), least.start).find();
    boolean needsOpening =
        linked.group(1).equals(" and ") || in(from, text, near.start(), least.start).find();
    if (needsOpening && !opened || !second.lookingAt()) {
      return Optional.empty();
    }
    // "Between 2 and 3 million" lends the first its magnitude.
    double[] upper = numbers.value(second.group());
    double lent = least.value[0] * numbers.magnitude(second.group());
    boolean lends =
        lent <= upper[1] && numbers.magnitude(text.substring(least.start, least.end)) == 1;
    double lower = lends ? lent : least.value[0];
    return lower <= upper[1]
        ? Optional.of(new Number(least.start, second.end(), new double[] {lower, upper[1]}, true))
        : Optional.empty();
  }

  private Figure figure(String text, Number number, Span near) {
    int start = number.start;
    int end = number.end;
    String currency = "";
    Bound bound = Bound.NONE;
    Matcher sign = in(moneyBefore, text, near.start(), start);
    Matcher money = in(moneyBehind, text, end, near.end());
    if (sign.find()) {
      currency = currency(sign);
      start = sign.start();
    } else if (money.lookingAt()) {
      currency = currency(money);
      end = money.end();
    }
    Matcher lead = in(turnBefore, text, near.start(), number.start);
    Matcher opening = in(opens, text, near.start(), number.start);
    Matcher follow = in(turnBehind, text, end, near.end());
    if (lead.find()) {
      bound = before.getOrDefault(phrase(lead), Bound.NONE);
      start = lead.start();
    } else if (number.isRange && opening.find()) {
      start = opening.start();
    } else if (follow.lookingAt()) {
      bound = behind.getOrDefault(phrase(follow), Bound.NONE);
      end = follow.end();
    }
    boolean isMoney = !currency.isEmpty();
    return new Figure(
        new Span(start, end),
        bound.low(number.value[0], isMoney),
        bound.high(number.value[1], isMoney),
        currency);
  }

  private static String phrase(Matcher found) {
    return found.group(1).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  private String currency(Matcher found) {
    return currencies.getOrDefault(phrase(found), "");
  }
}
