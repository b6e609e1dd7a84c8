package org.onrecord.reading.time;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.reading.Published;
import org.onrecord.reading.Resource;
import org.onrecord.record.Time;
import org.onrecord.text.Span;

/** An example below a rule in {@code rules.txt}; how it is written stands in the head of that. */
record RuleExample(
    String line,
    Published published,
    Tense tense,
    String before,
    String text,
    Map<Span, String> wanted) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:\\[(?<published>\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d)?)?(?<future> future)?(?: after (?<after>[\\dT:-]+))?\\] )?"
              + "(?<text>.*?)(?: = (?<meaning>\\w+ \\S+(?: ; \\w+ \\S+)*))?");

  /** The examples of each rule, by its line. */
  static Map<String, List<RuleExample>> all() {
    Map<String, List<RuleExample>> all = new LinkedHashMap<>();
    List<RuleExample> own = new ArrayList<>();
    for (String line : Resource.lines(Rules.class, Rules.RESOURCE)) {
      if (Character.isWhitespace(line.charAt(0))) {
        own.add(of(line.strip()));
      } else if (!line.matches("\\$\\w+ = .*")) {
        own = new ArrayList<>();
        all.put(line, own);
      }
    }
    return all;
  }

  private static RuleExample of(String line) {
    Matcher form = FORM.matcher(line);
    if (!form.matches()) {
      throw new IllegalArgumentException("no example: " + line);
    }
    String marked = form.group("text");
    String before = Optional.ofNullable(form.group("after")).map(RuleExample::told).orElse("");
    return new RuleExample(
        line,
        Published.of(Optional.ofNullable(form.group("published"))),
        form.group("future") == null ? Tense.PAST : Tense.FUTURE,
        before,
        before + marked.replace("{", "").replace("}", ""),
        wanted(before.length(), marked, Optional.ofNullable(form.group("meaning")).orElse("")));
  }

  /** What stands in each pair of braces, and what it means. */
  private static Map<Span, String> wanted(int before, String marked, String meanings) {
    Map<Span, String> wanted = new LinkedHashMap<>();
    int from = marked.indexOf('{');
    for (String meaning : meanings.isEmpty() ? List.<String>of() : List.of(meanings.split(" ; "))) {
      int to = marked.indexOf('}', from);
      int start = before + from - 2 * wanted.size();
      wanted.put(new Span(start, start + to - from - 1), meaning);
      from = marked.indexOf('{', to);
    }
    if (from >= 0) {
      throw new IllegalArgumentException("a meaning for each pair of braces: " + marked);
    }
    return wanted;
  }

  /** A sentence after which the narrative stands at a time. */
  private static String told(String time) {
    if (time.length() == 4) {
      return "In " + time + " it rose. ";
    }
    if (time.length() == 7) {
      Month month = Month.of(Integer.parseInt(time.substring(5)));
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      return "It rose in " + name + " " + time.substring(0, 4) + ". ";
    }
    return time.length() == 10
        ? "Filed " + time + ". "
        : "Filed " + time.substring(0, 10) + ", at " + time.substring(11) + ". ";
  }

  /** What the rules find in its text, each as {@code TYPE value}. */
  Map<Span, String> found(Recognizer recognizer) {
    Map<Span, String> found = new LinkedHashMap<>();
    recognizer.in(text, published, any -> !wanted.isEmpty(), any -> tense).stream()
        .filter(each -> each.span().start() >= before.length())
        .forEach(
            each -> {
              Time.Type type = each.value().type();
              found.put(each.span(), type + " " + each.value().written());
            });
    return found;
  }

  @Override
  public String toString() {
    return line;
  }
}
