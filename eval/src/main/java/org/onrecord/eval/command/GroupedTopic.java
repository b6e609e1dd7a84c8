package org.onrecord.eval.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.onrecord.compare.Comparison;
import org.onrecord.eval.reading.EventGroups;
import org.onrecord.eval.report.Rounded;
import org.onrecord.eval.report.Table;
import org.onrecord.eval.score.Coreference;
import org.onrecord.eval.score.EventCoreference;

/**
 * What was counted in one topic.
 *
 * @param topic its number
 * @param mentions how many there are
 * @param together of what is compared all at once
 * @param inTurn of what is compared document after document, as in an archive
 * @param lemma of the baseline
 */
record GroupedTopic(
    int topic,
    int mentions,
    EventCoreference together,
    EventCoreference inTurn,
    EventCoreference lemma) {

  static GroupedTopic of(int topic, EventGroups groups, Comparison comparison) {
    return new GroupedTopic(
        topic,
        groups.gold().size(),
        EventCoreference.of(groups.gold(), groups.together(comparison)),
        EventCoreference.of(groups.gold(), groups.inTurn(comparison)),
        EventCoreference.of(groups.gold(), groups.heads()));
  }

  private static EventCoreference sum(
      List<GroupedTopic> topics, Function<GroupedTopic, EventCoreference> way) {
    return EventCoreference.sum(topics.stream().map(way).toList());
  }

  /**
   * The figures of some topics together: {@code -severals} without groups of one mention; {@code
   * gain} is what is won over the baseline.
   */
  static SequencedMap<String, Double> figures(List<GroupedTopic> topics) {
    EventCoreference together = sum(topics, GroupedTopic::together);
    EventCoreference inTurn = sum(topics, GroupedTopic::inTurn);
    EventCoreference lemma = sum(topics, GroupedTopic::lemma);
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    put("", together, lemma, figures);
    put("-in-turn", inTurn, lemma, figures);
    figures.put("lemma", lemma.all().conll());
    figures.put("lemma-severals", lemma.severals().conll());
    return figures;
  }

  private static void put(
      String way,
      EventCoreference found,
      EventCoreference lemma,
      SequencedMap<String, Double> figures) {
    figures.put("conll" + way, found.all().conll());
    figures.put("gain" + way, found.all().conll() - lemma.all().conll());
    figures.put("conll" + way + "-severals", found.severals().conll());
    figures.put("gain" + way + "-severals", found.severals().conll() - lemma.severals().conll());
  }

  /**
   * What stands behind the figures.
   *
   * @param mixed of the documents of all topics in one archive
   */
  static List<Table> tables(List<GroupedTopic> topics, EventCoreference mixed) {
    EventCoreference lemma = sum(topics, GroupedTopic::lemma);
    List<List<String>> rows = new ArrayList<>();
    add("together", sum(topics, GroupedTopic::together), rows);
    add("in turn", sum(topics, GroupedTopic::inTurn), rows);
    add("in turn, topics mixed", mixed, rows);
    add("same lemma", lemma, rows);
    return List.of(
        new Table("Measures", List.of("way", "singletons", "MUC", "B³", "CEAF-e", "CoNLL"), rows),
        new Table(
            "By topic",
            List.of("topic", "mentions", "together", "in turn", "same lemma"),
            topics.stream().map(GroupedTopic::row).toList()));
  }

  private static void add(String way, EventCoreference found, List<List<String>> rows) {
    rows.add(row(way, "with", found.all()));
    rows.add(row(way, "without", found.severals()));
  }

  private static List<String> row(String way, String singletons, Coreference found) {
    return List.of(
        way,
        singletons,
        Rounded.of(found.muc().f1()).toString(),
        Rounded.of(found.bCubed().f1()).toString(),
        Rounded.of(found.ceaf().f1()).toString(),
        Rounded.of(found.conll()).toString());
  }

  private List<String> row() {
    return List.of(
        String.valueOf(topic),
        String.valueOf(mentions),
        Rounded.of(together.all().conll()).toString(),
        Rounded.of(inTurn.all().conll()).toString(),
        Rounded.of(lemma.all().conll()).toString());
  }
}
