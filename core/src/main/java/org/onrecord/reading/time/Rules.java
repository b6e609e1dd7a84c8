package org.onrecord.reading.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.reading.Resource;

/**
 * The rules for expressions of time, in the resource {@code rules.txt}: {@code pattern => meaning}
 * (several, with commas, where the pattern holds several expressions), with {@code ~} before the
 * pattern of an unsure one; indented lines below it are examples, which {@code RulesTest} reads.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Rules {
  static final String RESOURCE = "rules.txt";

  private static final Pattern PART = Pattern.compile("(\\$\\w+) = (.*)");
  private static final Pattern NAME = Pattern.compile("\\$\\w+");

  private final Map<String, List<Rule>> byWord = new HashMap<>();
  private final Map<Sort, List<Rule>> bySort = new EnumMap<>(Sort.class);

  /** Read from the resource beside this class. */
  Rules() {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String line : Resource.lines(Rules.class, RESOURCE)) {
      Matcher part = PART.matcher(line);
      if (part.matches()) {
        parts.put(part.group(1), filledIn(part.group(2), parts));
      } else if (!Character.isWhitespace(line.charAt(0))) {
        add(rule(filledIn(line, parts)));
      }
    }
  }

  /** A pattern with the parts that are defined before it in place of their names. */
  private static String filledIn(String pattern, Map<String, String> parts) {
    return NAME.matcher(pattern)
        .replaceAll(
            name -> {
              String part = parts.get(name.group());
              if (part == null) {
                throw new IllegalStateException(RESOURCE + ": no such part: " + name.group());
              }
              return Matcher.quoteReplacement(part);
            });
  }

  private static Rule rule(String line) {
    String[] sides = line.split(" => ", -1);
    if (sides.length != 2) {
      throw new IllegalStateException(RESOURCE + ": pattern => meaning wanted: " + line);
    }
    boolean unsure = sides[0].startsWith("~");
    String pattern = unsure ? sides[0].substring(1).strip() : sides[0].strip();
    List<Meaning> meanings = Stream.of(sides[1].split(",", -1)).map(Rules::meaning).toList();
    return new Rule(pattern, Element.sequence(pattern), meanings, unsure);
  }

  private static Meaning meaning(String name) {
    return Meaning.valueOf(name.strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  private void add(Rule rule) {
    for (String word : Element.firstWords(rule.sequence())) {
      byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(rule);
    }
    for (Sort sort : Element.firstSorts(rule.sequence())) {
      bySort.computeIfAbsent(sort, any -> new ArrayList<>()).add(rule);
    }
  }

  /**
   * The expressions of the longest fit that begins with a token; of equally long ones those of the
   * first rule.
   *
   * @param sure whether a fit counts
   */
  List<Match> at(List<Token> tokens, int from, Predicate<List<Match>> sure) {
    List<Match> longest = List.of();
    Token token = tokens.get(from);
    for (Rule rule : byWord.getOrDefault(token.word(), List.of())) {
      longest = longer(longest, rule.at(tokens, from), sure);
    }
    for (Sense sense : token.senses()) {
      for (Rule rule : bySort.getOrDefault(sense.sort(), List.of())) {
        longest = longer(longest, rule.at(tokens, from), sure);
      }
    }
    return longest;
  }

  private static List<Match> longer(
      List<Match> longest, List<Match> fit, Predicate<List<Match>> sure) {
    boolean longer =
        !fit.isEmpty() && (longest.isEmpty() || fit.getLast().to() > longest.getLast().to());
    return longer && sure.test(fit) ? fit : longest;
  }
}
