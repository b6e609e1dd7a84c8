package org.onrecord.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.eval.gold.GoldActor;
import org.onrecord.eval.gold.GoldMention;
import org.onrecord.eval.gold.GoldPassage;
import org.onrecord.eval.gold.Part;
import org.onrecord.record.Actor;
import org.onrecord.record.Labelled;
import org.onrecord.record.Mention;
import org.onrecord.text.Span;

/**
 * Passages written with their marks: {@code {a1! name:Ana}} is a mention of a1 that is a source,
 * {@code {a1+a2 pronoun:they}} stands for two, {@code {?! pronoun:they}} for nobody knows whom.
 */
public final class MarkedPassage {
  private static final Pattern MARK = Pattern.compile("\\{(\\S+?)(!?) (\\w+):([^}]*)}");

  private final StringBuilder text = new StringBuilder();
  private final Map<String, List<GoldMention>> mentions = new LinkedHashMap<>();
  private final List<Span> places = new ArrayList<>();

  private MarkedPassage() {}

  /** The passage; the actors get their mentions from it. */
  public static GoldPassage of(String marked, GoldActor... actors) {
    MarkedPassage passage = new MarkedPassage();
    Matcher mark = MARK.matcher(marked);
    int last = 0;
    while (mark.find()) {
      passage.text.append(marked, last, mark.start());
      passage.add(mark);
      last = mark.end();
    }
    passage.text.append(marked, last, marked.length());
    return passage.build(List.of(actors));
  }

  private void add(Matcher mark) {
    int start = text.length();
    text.append(mark.group(4));
    Span span = new Span(start, text.length());
    if (mark.group(3).equals("place")) {
      places.add(span);
    } else {
      mentions
          .computeIfAbsent(mark.group(1), any -> new ArrayList<>())
          .add(
              new GoldMention(
                  span, Labelled.of(Mention.Form.class, mark.group(3)), !mark.group(2).isEmpty()));
    }
  }

  private GoldPassage build(List<GoldActor> actors) {
    return new GoldPassage(
        "p1",
        Part.DEV,
        "2026-03-04",
        "Title",
        text.toString(),
        actors.stream().map(this::filled).toList(),
        mentions.keySet().stream().filter(id -> id.contains("+")).map(this::joint).toList(),
        places,
        mentions.getOrDefault("?", List.of()));
  }

  private GoldActor filled(GoldActor bare) {
    return new GoldActor(
        bare.id(),
        bare.kind(),
        bare.name(),
        bare.role(),
        bare.code(),
        bare.identity(),
        mentions.getOrDefault(bare.id(), List.of()));
  }

  private GoldPassage.Joint joint(String ids) {
    return new GoldPassage.Joint(
        Arrays.asList(ids.split("\\+", -1)), mentions.getOrDefault(ids, List.of()));
  }

  /** A row of a passage's table: id, kind, name, role, code, identity, a dash for what isn't. */
  public static GoldActor row(String row) {
    String[] cells = row.split(" \\| ", -1);
    return new GoldActor(
        cells[0],
        Labelled.of(Actor.Kind.class, cells[1]),
        cell(cells[2]),
        cell(cells[3]),
        cell(cells[4]),
        cell(cells[5]),
        List.of());
  }

  private static Optional<String> cell(String cell) {
    return Optional.of(cell).filter(it -> !it.equals("-"));
  }
}
