package org.onrecord.eval.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.compare.Comparison;
import org.onrecord.compare.Grouping;
import org.onrecord.compare.Happenings;
import org.onrecord.compare.Known;
import org.onrecord.compare.Remembered;
import org.onrecord.compare.Tellings;
import org.onrecord.compare.Told;
import org.onrecord.eval.gold.EventDocument;
import org.onrecord.eval.gold.EventDocument.EventMention;
import org.onrecord.reading.attribution.Inflection;
import org.onrecord.record.NewsRecord;

/**
 * The marked mentions of some reports and which of them are taken for one event, in three ways. A
 * group is a list with one label for each mention; all lists are in one order.
 *
 * @param documents the tellings of each
 * @param gold the events
 * @param heads what mentions of one word have in common
 */
public record EventGroups(List<List<Told>> documents, List<String> gold, List<String> heads) {

  /** The mentions of some documents, with the records that were read of them, by name. */
  public static EventGroups of(
      List<EventDocument> documents, Map<String, NewsRecord> records, Comparison comparison) {
    List<List<Told>> tellings = new ArrayList<>();
    List<String> gold = new ArrayList<>();
    List<String> heads = new ArrayList<>();
    for (EventDocument document : documents) {
      NewsRecord record = records.get(document.name());
      if (record == null || !record.text().equals(document.document().text())) {
        throw new IllegalArgumentException("there is no record of " + document.name());
      }
      Tellings made = comparison.tellings(record, document.body());
      List<Told> told = new ArrayList<>();
      for (EventMention mention : document.mentions()) {
        told.add(made.at(document.name() + "#" + gold.size(), mention.spans()));
        gold.add(mention.event());
        heads.add(stems(mention, record));
      }
      tellings.add(told);
    }
    return new EventGroups(tellings, gold, heads);
  }

  private static String stems(EventMention mention, NewsRecord record) {
    return mention.spans().stream()
        .map(span -> span.in(record.text()).toLowerCase(Locale.ROOT))
        .flatMap(words -> Arrays.stream(words.split("\\s+")))
        .map(Inflection::stem)
        .collect(Collectors.joining(" "));
  }

  /** All together. */
  public List<Told> tellings() {
    return documents.stream().flatMap(List::stream).toList();
  }

  /** Compared all at once. */
  public List<Integer> together(Comparison comparison) {
    return Arrays.stream(new Grouping(comparison, Grouping.LEAST).of(tellings())).boxed().toList();
  }

  /** Compared document after document, as an archive does. */
  public List<Long> inTurn(Comparison comparison) {
    Happenings happenings = new Happenings(comparison, Happenings.LEAST);
    Remembered known = new Remembered();
    List<Long> groups = new ArrayList<>();
    for (List<Told> document : documents) {
      for (Known.Member each : happenings.add(document, known)) {
        known.put(each);
        groups.add(each.happening());
      }
    }
    return groups;
  }
}
