package org.onrecord.reading.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.model.Filling;
import org.onrecord.model.Head;
import org.onrecord.model.ModelDescription;
import org.onrecord.model.Scores;
import org.onrecord.model.Words;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Scan;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.record.Event;
import org.onrecord.record.Factuality;
import org.onrecord.record.Labelled;
import org.onrecord.text.Span;

/**
 * The words of a section that tell events, in text order, each with what may fill its roles within
 * its sentence: recall first, others judge.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Tellings implements Scan<Told> {
  static final Part<List<Told>> PART = new Part<>("words that tell events");

  /** What is less likely an event is none, whatever else speaks for it. */
  private static final double LEAST = 0.1;

  private final Head event;
  private final Head mode;
  private final Head certainty;
  private final Head tense;
  private final Filling filling;
  private final Fillers fillers;
  private final Modes modes;

  public Tellings(ModelDescription model) {
    this(
        model.head("event"),
        model.head("mode"),
        model.head("certainty"),
        model.head("tense"),
        model.filling());
  }

  Tellings(Head event, Head mode, Head certainty, Head tense, Filling filling) {
    this.event = event;
    this.mode = mode;
    this.certainty = certainty;
    this.tense = tense;
    this.filling = filling;
    fillers = new Fillers(filling);
    modes = new Modes(mode.tags());
  }

  @Override
  public Part<List<Told>> gives() {
    return PART;
  }

  @Override
  public Set<Part<?>> needs() {
    return Set.of(Sentences.PART);
  }

  @Override
  public List<Head> heads() {
    return List.of(event, mode, certainty, tense, filling.trigger(), filling.party());
  }

  @Override
  public List<Told> in(Draft given, Words section, Scores scores) {
    List<Told> found = new ArrayList<>();
    List<Span> sentences = given.get(Sentences.PART).sentences();
    int next =
        given.get(Sentences.PART).firstEndingBehind(section.size() == 0 ? 0 : section.starts()[0]);
    int from = 0;
    for (Span sentence : sentences.subList(next, sentences.size())) {
      int to = from;
      while (to < section.size() && section.starts()[to] < sentence.end()) {
        to++;
      }
      for (int word = from; word < to; word++) {
        if (1 - Softmax.of(scores.of(event), word * event.size(), event.size())[0] > LEAST) {
          found.add(told(section, scores, word, from, to));
        }
      }
      from = to;
      if (from == section.size()) {
        break;
      }
    }
    return found;
  }

  private Told told(Words section, Scores scores, int word, int from, int to) {
    double[] events = Softmax.of(scores.of(event), word * event.size(), event.size());
    Map<Event.Type, Double> types = new EnumMap<>(Event.Type.class);
    for (Event.Type type : Event.Type.values()) {
      types.put(type, events[event.tags().indexOf(type.label())]);
    }
    Map<Role, List<Filler>> filled = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      filled.put(role, fillers.of(role, word, from, to, section, scores));
    }
    return new Told(
        section.span(word),
        events[0],
        types,
        modes.of(scores.of(mode), word * mode.size()),
        likely(certainty, scores, word, label -> Labelled.of(Factuality.class, label)),
        likely(tense, scores, word, label -> Labelled.of(Event.Tense.class, label)),
        filled);
  }

  private static <T> Map<T, Double> likely(
      Head head, Scores scores, int word, Function<String, T> named) {
    double[] values = Softmax.of(scores.of(head), word * head.size(), head.size());
    Map<T, Double> found = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      found.put(named.apply(head.tags().get(i)), values[i]);
    }
    return found;
  }
}
