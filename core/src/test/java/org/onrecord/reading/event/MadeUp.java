package org.onrecord.reading.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.reading.attribution.Marked;
import org.onrecord.record.Act;
import org.onrecord.record.Event;
import org.onrecord.record.Factuality;
import org.onrecord.record.Kind;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/** Makes statements, and words that tell events. */
final class MadeUp {
  private MadeUp() {}

  /** A word that tells an event, for whose value the model votes with all its weight. */
  static Told told(Span word, Factuality vote) {
    return told(word, Map.of(vote, 1.0));
  }

  static Told told(Span word, Map<Factuality, Double> votes) {
    return new Told(
        word,
        0,
        new EnumMap<>(Event.Type.class),
        Map.of(),
        votes,
        new EnumMap<>(Event.Tense.class),
        new EnumMap<>(Role.class));
  }

  /** The statement whose source, cue and content are marked. */
  static Statement statement(Marked marked) {
    return statement(
        "s",
        marked.spans('⟪'),
        marked.spans('⟨'),
        marked.spans('⟦'),
        Optional.empty(),
        Factuality.CERTAIN);
  }

  static Statement statement(
      String id,
      List<Span> source,
      List<Span> cue,
      List<Span> content,
      Optional<String> within,
      Factuality said) {
    return new Statement(
        id,
        content,
        cue,
        source,
        Optional.empty(),
        Kind.INDIRECT,
        List.of(),
        Act.SAY,
        Optional.empty(),
        within,
        Optional.empty(),
        said,
        1);
  }
}
