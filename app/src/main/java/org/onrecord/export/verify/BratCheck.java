package org.onrecord.export.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.export.CodePoints;
import org.onrecord.text.Span;

/** Checks brat's annotations against the text beside them, and that what they name is there. */
final class BratCheck implements Check {
  private static final Pattern WORDS =
      Pattern.compile("(T\\d+)\t(\\S+) (\\d+ \\d+(?:;\\d+ \\d+)*)\t(.*)", Pattern.DOTALL);
  private static final Pattern NAMED = Pattern.compile("(?<=[: ])[TE]\\d+(?=[ \t]|\\z)");

  @Override
  public void of(Path file, Texts texts, Outcome outcome) throws IOException, BrokenException {
    Path beside = textOf(file);
    if (!Files.isRegularFile(beside)) {
      throw new BrokenException("the text, " + beside.getFileName() + ", is not beside it");
    }
    String text = Input.text(beside);
    CodePoints points = new CodePoints(text);
    List<String> lines = List.of(Input.text(file).split("\n", -1));
    Set<String> known = new HashSet<>();
    lines.forEach(line -> known.add(line.split("\t", 2)[0]));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isEmpty()) {
        line(line, i + 1, text, points, known, outcome);
      }
    }
  }

  static Path textOf(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".txt");
  }

  private static void line(
      String line, int number, String text, CodePoints points, Set<String> known, Outcome outcome) {
    String name = "line " + number;
    switch (line.charAt(0)) {
      case 'T' -> words(line, name, text, points, outcome);
      case 'E', 'R', 'A', '*', '#' -> named(line, name, known, outcome);
      default -> outcome.wrong(name, "no annotation begins with “" + line.charAt(0) + "”");
    }
  }

  private static void words(
      String line, String name, String text, CodePoints points, Outcome outcome) {
    Matcher parts = WORDS.matcher(line);
    if (!parts.matches()) {
      outcome.wrong(name, "it is no line with a type, offsets and words");
      return;
    }
    StringJoiner found = new StringJoiner(" ");
    for (String range : parts.group(3).split(";", -1)) {
      String[] ends = range.split(" ", -1);
      Optional<Span> span = Numbers.span(ends[0], ends[1], points.length());
      if (span.isEmpty()) {
        outcome.wrong(name, range + " lies outside the text of " + points.length());
        return;
      }
      found.add(text.substring(points.offset(span.get().start()), points.offset(span.get().end())));
    }
    outcome.words(name + ", " + parts.group(1), parts.group(3), parts.group(4), found.toString());
  }

  private static void named(String line, String name, Set<String> known, Outcome outcome) {
    String[] fields = line.split("\t", 3);
    if (fields.length < 2) {
      outcome.wrong(name, "it has no fields");
      return;
    }
    Stream<String> ids = NAMED.matcher(fields[1]).results().map(found -> found.group());
    ids.filter(id -> !known.contains(id))
        .forEach(id -> outcome.wrong(name, "it names " + id + ", which is not in the file"));
  }
}
