package org.onrecord.eval.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/**
 * One annotation file of PolNeAR. Its offsets count code points and become UTF-16 code units here.
 *
 * <p>A line {@code T1⇥Source 0 5;8 9⇥words} marks the spans of a role, a line {@code
 * E1⇥Attribution:T2 Source:T1 Content:T3 Content2:T4} puts marks together; marks must stand before
 * it. Attributions without content are left out.
 *
 * @see <a href="https://brat.nlplab.org/standoff.html">brat's standoff format</a>
 */
final class Standoff {
  private static final Pattern MARK = Pattern.compile("T\\d+");
  private static final Pattern EVENT = Pattern.compile("E\\d+");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NUMBER_AT_END = Pattern.compile("\\d+$");

  private final String text;
  private final Path file;
  private final Map<String, List<Span>> marks = new HashMap<>();
  private final List<GoldStatement> statements = new ArrayList<>();

  Standoff(String text, Path file) {
    this.text = text;
    this.file = file;
  }

  List<GoldStatement> statements() {
    String[] lines = GoldFile.lines(file);
    for (int i = 0; i < lines.length; i++) {
      try {
        line(lines[i].split("\t", -1));
      } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
        throw new GoldException(file, i + 1, "not an annotation of this text: " + e.getMessage());
      }
    }
    return statements;
  }

  private void line(String[] fields) {
    if (fields.length < 2) {
      return;
    }
    int space = fields[1].indexOf(' ');
    if (space >= 0 && MARK.matcher(fields[0]).matches()) {
      marks.put(fields[0], spans(fields[1].substring(space + 1)));
    } else if (EVENT.matcher(fields[0]).matches()) {
      event(fields[1].strip());
    }
  }

  private List<Span> spans(String offsets) {
    List<Span> spans = new ArrayList<>();
    for (String pair : offsets.split(";")) {
      String[] ends = SPACE.split(pair.strip());
      if (ends.length != 2) {
        throw new IllegalArgumentException("\"" + pair + "\" is not two offsets");
      }
      spans.add(new Span(unit(ends[0]), unit(ends[1])));
    }
    return spans;
  }

  private int unit(String codePoint) {
    return text.offsetByCodePoints(0, Integer.parseInt(codePoint));
  }

  private void event(String arguments) {
    List<Span> source = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    for (String argument : SPACE.split(arguments)) {
      String[] parts = argument.split(":", -1);
      if (parts.length != 2) {
        throw new IllegalArgumentException("\"" + argument + "\" is not ROLE:MARK");
      }
      List<Span> spans = marks.getOrDefault(parts[1], List.of());
      switch (NUMBER_AT_END.matcher(parts[0]).replaceFirst("").toLowerCase(Locale.ROOT)) {
        case "source" -> source.addAll(spans);
        case "cue" -> cue.addAll(spans);
        case "content" -> content.addAll(spans);
        default -> {}
      }
    }
    if (!content.isEmpty()) {
      statements.add(GoldStatement.flat(new Triple(source, cue, content)));
    }
  }
}
