package org.onrecord.reading.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.onrecord.reading.Resource;
import org.onrecord.reading.event.Figure;
import org.onrecord.reading.event.Figures;
import org.onrecord.text.Span;

/**
 * Reads shares of a whole: "87 percent", "one driver in three", "nine in ten", "a third of them".
 *
 * <p>Immutable; safe to share between threads.
 */
final class Shares {
  /** "A third" is 33 percent, too. */
  private static final double ROUNDED = 0.005;

  private static final double PERCENT = 100;

  /** How many words may stand between the two numbers of "one driver in three". */
  private static final int BETWEEN = 4;

  private static final Set<String> ONE = Set.of("a", "one", "1");

  private static final Set<String> MANY = Set.of("million", "billion", "thousand", "hundred");

  private static final Set<String> OWN = Set.of("the", "its", "their", "our", "his", "her");

  /** By how much each word divides the whole: "third" by three. */
  private final Map<String, Double> fractions = new HashMap<>();

  private final String text;
  private final Figures figures;

  Shares(String text, Figures figures) {
    this.text = text;
    this.figures = figures;
    for (String line : Resource.lines(Shares.class, "shares.tsv")) {
      String[] cells = line.split("\t");
      fractions.put(cells[0], Double.valueOf(cells[1]));
    }
  }

  /**
   * A share.
   *
   * @param span from its first word to its last one
   * @param word the word that the whole hangs on: "driver" in "one driver in three", "percent"
   * @param low its least value, between 0 and 1
   * @param high its greatest value
   */
  record Share(Span span, Tokens.Token word, OptionalDouble low, OptionalDouble high) {}

  /** Those in some words, in text order. */
  List<Share> in(List<Tokens.Token> words) {
    List<Share> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Optional<Share> share = at(words, at);
      if (share.isPresent()
          && (found.isEmpty() || !found.getLast().span().overlaps(share.get().span()))) {
        found.add(share.get());
      }
    }
    return found;
  }

  private Optional<Share> at(List<Tokens.Token> words, int at) {
    // "One driver" may have an article for the parse.
    return words.get(at).isTagged("NUM") || words.get(at).form().equals("one")
        ? percent(words, at).or(() -> among(words, at)).or(() -> fraction(words, at))
        : fraction(words, at);
  }

  private Optional<Figure> figure(Tokens.Token word) {
    return figures.at(text, word.span(), word.parse().extent());
  }

  /** "87 percent", "87%", "87 per cent"; percentage points are none. */
  private Optional<Share> percent(List<Tokens.Token> words, int at) {
    Optional<Figure> figure = figure(words.get(at));
    if (figure.isEmpty()) {
      return Optional.empty();
    }
    int next = at + 1;
    while (next < words.size() && words.get(next).span().start() < figure.get().span().end()) {
      next++;
    }
    int last = form(words, next).equals("per") && form(words, next + 1).equals("cent") ? 1 : 0;
    boolean percent = Set.of("%", "percent", "percents").contains(form(words, next)) || last == 1;
    return percent && !form(words, next + last + 1).startsWith("point")
        ? Optional.of(share(figure.get(), PERCENT, 0, words.get(next), words.get(next + last)))
        : Optional.empty();
  }

  /** "One driver in three", "nine in ten drivers", "three out of four". */
  private Optional<Share> among(List<Tokens.Token> words, int at) {
    for (int in = at + 1; in <= at + BETWEEN && in + 1 < words.size(); in++) {
      boolean isOut = form(words, in).equals("out") && form(words, in + 1).equals("of");
      if (isOut || form(words, in).equals("in")) {
        return among(words, at, in, in + (isOut ? 2 : 1));
      }
    }
    return Optional.empty();
  }

  private Optional<Share> among(List<Tokens.Token> words, int at, int in, int whole) {
    boolean named = in > at + 1;
    if (whole >= words.size()
        || !words.get(whole).isTagged("NUM")
        || named && !isNamedOnce(words, in, whole)) {
      return Optional.empty();
    }
    Optional<Figure> part = figure(words.get(at));
    OptionalDouble of = figure(words.get(whole)).map(Figure::low).orElse(OptionalDouble.empty());
    return part.isPresent()
            && of.isPresent()
            && part.get().low().orElse(0) < of.getAsDouble()
            && part.get().span().end() <= words.get(in).span().start()
        ? Optional.of(
            share(
                part.get(),
                of.getAsDouble(),
                ROUNDED,
                words.get(named ? in - 1 : at),
                words.get(whole)))
        : Optional.empty();
  }

  /** "One driver in three", but not "nine people in two cars". */
  private static boolean isNamedOnce(List<Tokens.Token> words, int in, int whole) {
    boolean behind = whole + 1 < words.size() && words.get(whole + 1).isTagged("NOUN", "ADJ");
    return words.get(in - 1).isTagged("NOUN") && !behind;
  }

  private static Share share(
      Figure part, double whole, double rounded, Tokens.Token word, Tokens.Token last) {
    return new Share(
        new Span(part.span().start(), Math.max(part.span().end(), last.span().end())),
        word,
        over(part.low(), whole, -rounded),
        over(part.high(), whole, rounded));
  }

  private static OptionalDouble over(OptionalDouble value, double whole, double more) {
    return value.isPresent()
        ? OptionalDouble.of(value.getAsDouble() / whole + more)
        : OptionalDouble.empty();
  }

  /** "Half of them", "a third of the drivers", "two thirds"; not "half a million". */
  private Optional<Share> fraction(List<Tokens.Token> words, int at) {
    boolean half = words.get(at).form().equals("half");
    int word = half ? at : at + 1;
    word += !half && form(words, word).equals("-") ? 1 : 0;
    Double whole = fractions.get(form(words, word));
    boolean several = !half && !ONE.contains(words.get(at).form());
    if (whole == null
        || several != form(words, word).endsWith("s")
        || several && !words.get(at).isTagged("NUM")
        || !isOfSomething(words, word, half)) {
      return Optional.empty();
    }
    double parts = several ? figure(words.get(at)).map(it -> it.low().orElse(1)).orElse(1.0) : 1;
    return Optional.of(
        new Share(
            new Span(words.get(at).span().start(), words.get(word).span().end()),
            words.get(word),
            OptionalDouble.of(parts / whole - ROUNDED),
            OptionalDouble.of(parts / whole + ROUNDED)));
  }

  private static boolean isOfSomething(List<Tokens.Token> words, int at, boolean half) {
    String next = form(words, at + 1);
    boolean many = MANY.contains(form(words, at + 3));
    Tokens.Token word = words.get(at);
    boolean party = word.parse().isRelated(word.at(), "nsubj", "obj");
    return !many && (next.equals("of") || party || half && OWN.contains(next));
  }

  private static String form(List<Tokens.Token> words, int at) {
    return at < words.size() ? words.get(at).form() : "";
  }
}
