package org.onrecord.reading.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.reading.Resource;
import org.onrecord.text.Span;

/**
 * Which of PLOVER's contexts an event stands in, by the words of its clause. The words stand in
 * {@code contexts.tsv}, each row with an example and with words that only look alike.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Contexts {
  private final Map<String, Pattern> patterns = new LinkedHashMap<>();

  /** With the shipped lists. */
  Contexts() {
    for (String line : Resource.lines(Contexts.class, "contexts.tsv")) {
      String[] cells = line.split("\t");
      patterns.put(cells[0], pattern(cells[1]));
    }
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(
        Stream.of(words.split(" "))
            .map(Contexts::alternative)
            .collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?!\\w)")));
  }

  /** One form; behind {@code =} capitals count: "bill" is not "Bill". */
  private static String alternative(String word) {
    String form = word.startsWith("=") ? word.substring(1) : word;
    String pattern = Pattern.quote(form).replace("_", "\\E\\s+\\Q").replace("*", "\\E\\w*\\Q");
    return form.equals(word) ? "(?iu:" + pattern + ")" : pattern;
  }

  /**
   * The contexts that a clause speaks of, in the order of the list.
   *
   * @param clause from its first word to its last
   * @param counts asked of the offset at which a word begins: whether it belongs to the clause
   */
  List<String> of(String text, Span clause, IntPredicate counts) {
    return patterns.entrySet().stream()
        .filter(each -> speaks(each.getValue(), text, clause, counts))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean speaks(Pattern pattern, String text, Span clause, IntPredicate counts) {
    Matcher found = pattern.matcher(text).region(clause.start(), clause.end());
    found.useTransparentBounds(true);
    while (found.find()) {
      if (counts.test(found.start())) {
        return true;
      }
    }
    return false;
  }
}
