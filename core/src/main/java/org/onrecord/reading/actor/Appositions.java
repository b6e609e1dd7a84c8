package org.onrecord.reading.actor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.record.Mention;

/**
 * Tells which mentions present another one: "Ann Low, the judge,", "the judge, Ann Low,". The parse
 * tells most; where it is wrong, the commas do.
 */
final class Appositions {
  private static final Pattern COMMA =
      Pattern.compile("\\s*,\\s*((the|a|an|his|her|its|their)\\s+)?(\\S+\\s+){0,3}");
  private static final Pattern END = Pattern.compile("\\s*(?:[,.;:)—–-]|$)");

  /** What leads from a name to its apposition, and what ends that. */
  private static final Pattern BEGIN =
      Pattern.compile(
          "\\s*,\\s*(?:\\d+,\\s*)?(?:(?i:the|an?|his|her|its|their|our)\\s+)?(?=\\p{L})");

  private static final Pattern CLOSE =
      Pattern.compile("\\s*(?:,(?!\\s*(?:and|or)\\b)|[.;:)—–”\"]|who\\b)");

  private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*");
  private static final Pattern OPENING = Pattern.compile("\\s*\\(");

  /** An apposition stands close by: in code units. */
  private static final int FARTHEST = 80;

  private Appositions() {}

  /** "Its president, Ann Low, said": a nominal with its name between commas. */
  private static boolean isNamed(String text, Phrase later, Phrase earlier) {
    return later.form() == Mention.Form.NAME
        && later.sort() == Sort.PERSON
        && earlier.form() == Mention.Form.NOMINAL
        && earlier.sort() == Sort.PERSON
        && !earlier.traits().isPlural()
        && !later.site().parse().isRelated(later.site().word(), "conj")
        && later.brief().start() > earlier.brief().end()
        && later.brief().start() - earlier.brief().end() < FARTHEST
        && later.brief().end() <= later.site().parse().extent().end()
        && BETWEEN.matcher(text).region(earlier.brief().end(), later.brief().start()).matches()
        && END.matcher(text)
            .region(later.brief().end(), later.site().parse().extent().end())
            .lookingAt();
  }

  /** "Hans (Jon Low)": one person's other name. */
  private static boolean isAlias(String text, Phrase later, Phrase earlier) {
    return later.form() == Mention.Form.NAME
        && later.sort() == Sort.PERSON
        && earlier.sort() == Sort.PERSON
        && later.brief().start() > earlier.brief().end()
        && later.brief().start() - earlier.brief().end() < FARTHEST
        && OPENING.matcher(text).region(earlier.brief().end(), later.brief().start()).matches()
        && text.startsWith(")", later.brief().end());
  }

  /**
   * The noun of "Ann Low, the judge," behind a name, a word of its parse, where commas part it from
   * all else and nothing is listed.
   */
  static Optional<Integer> noun(String text, Phrase name) {
    Parse parse = name.site().parse();
    int end = parse.extent().end();
    if (name.form() != Mention.Form.NAME || name.brief().end() > end) {
      return Optional.empty();
    }
    Matcher begin = BEGIN.matcher(text).region(name.brief().end(), end);
    if (!begin.lookingAt() || begin.end() == end) {
      return Optional.empty();
    }
    int noun = parse.wordAt(begin.end());
    while (noun + 1 < parse.size()
        && parse.isTagged(noun, "ADJ", "NOUN", "PROPN")
        && parse.isTagged(noun + 1, "NOUN")) {
      noun++;
    }
    int last = noun;
    while (last + 1 < parse.size()
        && parse.isBelow(last + 1, noun)
        && !parse.isTagged(last + 1, "PUNCT")) {
      last++;
    }
    boolean closed = CLOSE.matcher(text).region(parse.span(last).end(), end).lookingAt();
    return closed && parse.isTagged(noun, "NOUN") && !isListed(parse, name.site().word(), noun)
        ? Optional.of(noun)
        : Optional.empty();
  }

  /** "Ann Low, cooks, nurses and guards". */
  private static boolean isListed(Parse parse, int name, int noun) {
    return parse.children(noun, "conj").findAny().isPresent()
        || parse.children(name, "conj").anyMatch(child -> child != noun);
  }

  /** Whether a mention presents an earlier one in its sentence. */
  static boolean presents(String text, Phrase later, Phrase earlier) {
    if (!later.site().isBeside(earlier.site()) || later.isPronoun() || earlier.isPronoun()) {
      return false;
    }
    Parse parse = later.site().parse();
    int word = later.site().word();
    if (parse.isRelated(word, "appos") && parse.head(word) == earlier.site().word()) {
      return true;
    }
    if (isAlias(text, later, earlier)) {
      return true;
    }
    if (isNamed(text, later, earlier)) {
      return true;
    }
    return later.form() == Mention.Form.NOMINAL
        && earlier.form() == Mention.Form.NAME
        && later.sort() == earlier.sort()
        && !parse.isRelated(word, "conj", "nsubj", "obj", "obl", "nmod:poss")
        && later.head().start() > earlier.brief().end()
        && later.head().start() - earlier.brief().end() < FARTHEST
        && Math.max(later.span().end(), later.head().end()) <= parse.extent().end()
        && COMMA.matcher(text).region(earlier.brief().end(), later.head().start()).matches()
        && END.matcher(text)
            .region(Math.max(later.span().end(), later.head().end()), parse.extent().end())
            .lookingAt();
  }
}
