package org.onrecord.reading.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.reading.Resource;
import org.onrecord.text.Span;

/**
 * Phrases and what they stand for, to be found in a text, the longest first. They match whatever
 * the case and the accents, but for phrases of capitals alone, which match only as written. Nouns
 * match in their plurals too.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param <T> what a phrase stands for
 */
final class Phrasebook<T> {
  private static final String[] NO_PARTS = {};

  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  /** Endings of plurals, and of their singulars. */
  private static final String[][] PLURALS = {{"ies", "y"}, {"men", "man"}, {"es", ""}, {"s", ""}};

  /** The first words of all phrases, as words are compared, with how many words theirs have. */
  private final Map<String, Integer> firsts = new HashMap<>();

  private final boolean names;
  private final Map<String, T> exact = new HashMap<>();
  private final Map<String, T> any = new HashMap<>();

  /**
   * @param names whether phrases are names, which in a text begin with a capital
   */
  Phrasebook(boolean names) {
    this.names = names;
  }

  /**
   * A phrase in a text.
   *
   * @param from its first word, counted in the text
   * @param to the word behind its last one
   * @param span its place in the text, without a genitive's 's
   * @param meaning what it stands for
   */
  record Found<T>(int from, int to, Span span, T meaning) {}

  /** A word as it is compared, and its place in the text. */
  private record Word(String plain, Span span) {}

  /** A phrase is added to those that are there; the first of equal ones counts. */
  void add(String phrase, T meaning) {
    String written =
        phrase.indexOf('.') < 0 && isPlain(phrase) ? phrase : String.join(" ", words(phrase));
    int space = written.indexOf(' ');
    int size = 1 + (int) written.chars().filter(c -> c == ' ').count();
    String first = plain(space < 0 ? written : written.substring(0, space));
    firsts.merge(first, size, Math::max);
    boolean capitals =
        phrase.equals(phrase.toUpperCase(Locale.ROOT))
            && !phrase.equals(phrase.toLowerCase(Locale.ROOT));
    if (capitals) {
      exact.putIfAbsent(written, meaning);
    } else {
      any.putIfAbsent(plain(written), meaning);
    }
  }

  /**
   * Whether a phrase is letters of ASCII parted by single spaces: most are, and are their own
   * words.
   */
  private static boolean isPlain(String phrase) {
    for (int at = 0; at < phrase.length(); at++) {
      char c = phrase.charAt(at);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean space =
          c == ' ' && at > 0 && phrase.charAt(at - 1) != ' ' && at + 1 < phrase.length();
      if (!letter && !space) {
        return false;
      }
    }
    return !phrase.isEmpty();
  }

  /** A noun as it is, and what it may be the plural of. */
  static List<String> singulars(String noun) {
    List<String> found = new ArrayList<>(List.of(noun));
    for (String[] ending : PLURALS) {
      if (noun.endsWith(ending[0])) {
        found.add(noun.substring(0, noun.length() - ending[0].length()) + ending[1]);
      }
    }
    return found;
  }

  /** What a whole text stands for, with or without an article. */
  Optional<T> of(String text) {
    List<String> words = words(text);
    boolean article = words.size() > 1 && words.getFirst().equalsIgnoreCase("the");
    List<String> other = article ? words.subList(1, words.size()) : with("The", words);
    return of(words).or(() -> of(other));
  }

  private static List<String> with(String first, List<String> words) {
    return Stream.concat(Stream.of(first), words.stream()).toList();
  }

  private Optional<T> of(List<String> words) {
    if (names
        && !words.isEmpty()
        && words.getFirst().chars().noneMatch(Phrasebook::mayBeginAName)) {
      return Optional.empty();
    }
    T found = exact.get(String.join(" ", words));
    String plain = plain(words);
    for (String form : names ? List.of(plain) : singulars(plain)) {
      found = found != null ? found : any.get(form);
    }
    return Optional.ofNullable(found);
  }

  /**
   * The phrases in a text, from left to right, the longest at each place; none overlaps another.
   */
  List<Found<T>> in(String text) {
    List<Word> places = places(text);
    List<String> words = places.stream().map(Word::plain).toList();
    List<Found<T>> found = new ArrayList<>();
    int from = 0;
    while (from < words.size()) {
      int at = from;
      Optional<Found<T>> here = Optional.empty();
      int most = Math.min(words.size(), from + longestFrom(words.get(at)));
      for (int to = most; to > from && here.isEmpty(); to--) {
        int end = to;
        here = of(words.subList(at, end)).map(meaning -> found(places, at, end, meaning));
      }
      here.ifPresentOrElse(
          found::add, () -> found.addAll(compound(text, places.get(at).span(), at)));
      from = here.map(Found::to).orElse(from + 1);
    }
    return found;
  }

  /** How many words a phrase has at most that begins with this one; 0 where none does. */
  private int longestFrom(String word) {
    String plain = plain(word);
    int most = firsts.getOrDefault(plain, 0);
    if (!names) {
      for (String form : singulars(plain)) {
        most = Math.max(most, firsts.getOrDefault(form, 0));
      }
    }
    return most;
  }

  /** What the parts of "US-led" and of "US-China" stand for. */
  private List<Found<T>> compound(String text, Span word, int at) {
    List<Found<T>> found = new ArrayList<>();
    int start = word.start();
    for (String part : names ? word.in(text).split("-", -1) : NO_PARTS) {
      Span span = new Span(start, start + part.length());
      of(List.of(part.replace(".", "")))
          .ifPresent(meaning -> found.add(new Found<>(at, at + 1, span, meaning)));
      start = span.end() + 1;
    }
    return found;
  }

  private static <T> Found<T> found(List<Word> places, int from, int to, T meaning) {
    Span span = new Span(places.get(from).span().start(), places.get(to - 1).span().end());
    return new Found<>(from, to, span, meaning);
  }

  /**
   * The words of a text, hyphenated ones whole: a genitive's 's is left out, as are the points of
   * an abbreviation.
   */
  static List<String> words(String text) {
    return places(text).stream().map(Word::plain).toList();
  }

  private static List<Word> places(String text) {
    List<Word> words = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && isInside(text, from, to)) {
        to++;
      }
      if (to > from) {
        String word = text.substring(from, to);
        boolean genitive = word.endsWith("'s") || word.endsWith("’s");
        String bare = genitive ? word.substring(0, word.length() - 2) : word;
        words.add(new Word(bare.replace(".", ""), new Span(from, from + bare.length())));
      }
      from = Math.max(to, from + 1);
    }
    return words;
  }

  /** Whether a word that begins at an offset goes on at another. */
  private static boolean isInside(String text, int from, int at) {
    char c = text.charAt(at);
    if (isLetter(c)) {
      return true;
    }
    boolean between = at > from && at + 1 < text.length() && isLetter(text.charAt(at + 1));
    if (c == '.') {
      return between && (at == from + 1 || text.charAt(at - 2) == '.');
    }
    return between && isLetter(text.charAt(at - 1)) && (c == '-' || c == '\'' || c == '’');
  }

  private static boolean mayBeginAName(int c) {
    return Character.isUpperCase(c) || Character.isDigit(c);
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String plain(List<String> words) {
    return plain(String.join(" ", words));
  }

  private static String plain(String written) {
    String all = written.toLowerCase(Locale.ROOT);
    return all.chars().allMatch(c -> c < 0x80)
        ? all
        : MARKS.matcher(Normalizer.normalize(all, Normalizer.Form.NFD)).replaceAll("");
  }

  /**
   * A table beside this class: a phrase a line, columns parted by tabs; lines that begin with # and
   * empty ones are passed over.
   *
   * @throws IllegalStateException if the resource is missing or a row is too short
   */
  static List<String[]> rows(String resource, int columns) {
    List<String[]> rows = new ArrayList<>();
    for (String line : Resource.lines(Phrasebook.class, resource)) {
      String[] row = line.split("\t", -1);
      if (row.length < columns) {
        throw new IllegalStateException(resource + ": " + columns + " columns wanted: " + line);
      }
      rows.add(row);
    }
    return rows;
  }

  /** The phrases of a table's column. */
  static <T> Phrasebook<T> read(
      String resource, int columns, boolean names, int phrase, Function<String[], T> meaning) {
    Phrasebook<T> book = new Phrasebook<>(names);
    rows(resource, columns).forEach(row -> book.add(row[phrase], meaning.apply(row)));
    return book;
  }
}
