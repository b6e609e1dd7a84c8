package org.onrecord.reading.time;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Published;
import org.onrecord.reading.Step;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.record.Ids;
import org.onrecord.record.Time;
import org.onrecord.text.Span;

/**
 * The times of a document, in text order.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Times implements Step<List<Time>> {
  public static final Part<List<Time>> PART = new Part<>("times");

  private final Recognizer recognizer = new Recognizer();

  @Override
  public Part<List<Time>> gives() {
    return PART;
  }

  @Override
  public Set<Part<?>> needs() {
    return Set.of(TimeSpans.PART, Parses.PART, Published.PART);
  }

  @Override
  public List<Time> of(Draft draft) {
    TreeSet<Span> modelled = new TreeSet<>(draft.get(TimeSpans.PART));
    Tenses tenses = new Tenses(draft.text(), draft.get(Parses.PART));
    return recognizer
        .in(draft.text(), draft.get(Published.PART), span -> span.overlapsAny(modelled), tenses::at)
        .stream()
        .map(found -> time(draft, found))
        .toList();
  }

  private static Time time(Draft draft, Recognizer.Found found) {
    Value value = found.value();
    return new Time(
        draft.ids().next(Ids.Sort.TIME, List.of(found.span())),
        found.span(),
        value.type(),
        value.written(),
        value.from(),
        value.to());
  }
}
