package org.onrecord.reading.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.reading.Resource;

/**
 * Which of PLOVER's contexts an event stands in, by the words of its sentence. The words stand in
 * {@code contexts.tsv}, each row with an example.
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
            .map(word -> Pattern.quote(word).replace("_", "\\E\\s+\\Q").replace("*", "\\E\\w*\\Q"))
            .collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?!\\w)")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The contexts that a sentence speaks of, in the order of the list. */
  List<String> of(String sentence) {
    return patterns.entrySet().stream()
        .filter(each -> each.getValue().matcher(sentence).find())
        .map(Map.Entry::getKey)
        .toList();
  }
}
