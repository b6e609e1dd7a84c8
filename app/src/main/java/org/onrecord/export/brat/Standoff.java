package org.onrecord.export.brat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.export.CodePoints;
import org.onrecord.export.plain.Harmless;
import org.onrecord.text.Span;

/** The lines of one document's annotations, each sort numbered from 1. Not for sharing. */
final class Standoff {
  private final String text;
  private final CodePoints points;
  private final StringBuilder lines = new StringBuilder();
  private final Map<String, Integer> counts = new HashMap<>();

  /**
   * @param text as it is written beside the annotations
   */
  Standoff(String text) {
    this.text = text;
    this.points = new CodePoints(text);
  }

  /** Words of a type; none where there is nothing to be seen of them. */
  Optional<String> words(String type, List<Span> spans) {
    Fragments fragments = Fragments.of(spans, text);
    if (fragments.isEmpty()) {
      return Optional.empty();
    }
    String id = id("T");
    line(id, type + " " + fragments.offsets(points), fragments.words(text));
    return Optional.of(id);
  }

  /** The id of an event that is to be written later. */
  String event() {
    return id("E");
  }

  /**
   * An event.
   *
   * @param trigger its type and trigger, as in {@code ASSAULT:T3}
   * @param roles as in {@code Actor:T1}
   */
  void event(String id, String trigger, List<String> roles) {
    line(id, roles.isEmpty() ? trigger : trigger + " " + String.join(" ", roles));
  }

  void attribute(String name, String of, String value) {
    line(id("A"), name + " " + of + " " + value);
  }

  void relation(String type, String one, String other) {
    line(id("R"), type + " Arg1:" + one + " Arg2:" + other);
  }

  /** What means the same. */
  void same(String type, List<String> ids) {
    line("*", type + " " + String.join(" ", ids));
  }

  void note(String of, String note) {
    line(id("#"), "AnnotatorNotes " + of, Harmless.line(note));
  }

  private String id(String letter) {
    return letter + counts.merge(letter, 1, Integer::sum);
  }

  private void line(String... fields) {
    lines.append(String.join("\t", fields)).append('\n');
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
