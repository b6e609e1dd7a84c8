package org.onrecord.reading.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** The contexts that the words of a sentence speak of, by the offset at which each begins. */
  Map<Integer, Set<String>> in(String text, Span sentence) {
    Map<Integer, Set<String>> found = new HashMap<>();
    patterns.forEach(
        (context, pattern) -> {
          Matcher word = pattern.matcher(text).region(sentence.start(), sentence.end());
          word.useTransparentBounds(true);
          while (word.find()) {
            found.computeIfAbsent(word.start(), any -> new HashSet<>()).add(context);
          }
        });
    return found;
  }

  /** Some contexts in the order of the list. */
  List<String> inOrder(Set<String> some) {
    return patterns.keySet().stream().filter(some::contains).toList();
  }
}
