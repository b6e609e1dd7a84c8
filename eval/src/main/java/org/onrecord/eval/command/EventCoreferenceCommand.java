package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.compare.Comparison;
import org.onrecord.eval.gold.EventDocument;
import org.onrecord.eval.reading.EventGroups;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.report.Target;
import org.onrecord.eval.score.EventCoreference;
import org.onrecord.record.NewsRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which events of different reports are one happening. */
@Command(
    name = "eventcoref",
    description = {
      "Scores which marked mentions of ECB+ are taken for one event, within each topic, beside the"
          + " baseline that takes mentions of one lemma for one.",
      "A FILE is JSON Lines with \"id\", \"topic\", \"text\", \"sentences\" (\"n\", \"start\","
          + " \"end\", \"selected\") and \"mentions\" (\"kind\", \"sentence\", \"spans\","
          + " \"chain\"). Only mentions of actions in selected sentences count."
    })
final class EventCoreferenceCommand extends EvalCommand {
  private static final Map<String, Target> TARGETS =
      Map.of("gain", Target.atLeast(.05, .12), "gain-severals", Target.atLeast(.05, .12));

  @Mixin private Records records = new Records();

  @Option(
      names = "--tuning",
      description =
          "Measure on the topics that the trees were fitted to, not on those of development.")
  private boolean tuning;

  @Override
  List<Path> developmentData() {
    return DevelopmentData.EVENT_COREFERENCE;
  }

  @Override
  Measured measure(List<Path> files) throws IOException {
    List<EventDocument> gold =
        files.stream()
            .flatMap(file -> EventDocument.read(file).stream())
            .filter(each -> EventDocument.DEVELOPMENT.contains(each.topic()) != tuning)
            .toList();
    Map<String, NewsRecord> read =
        records.ofEnglish(
            () -> Records.documents(gold, EventDocument::name, EventDocument::document));
    Comparison comparison = Comparison.load();
    List<GroupedTopic> topics = new ArrayList<>();
    gold.stream()
        .collect(Collectors.groupingBy(EventDocument::topic, TreeMap::new, Collectors.toList()))
        .forEach(
            (topic, documents) ->
                topics.add(
                    GroupedTopic.of(
                        topic, EventGroups.of(documents, read, comparison), comparison)));
    EventGroups all = EventGroups.of(gold, read, comparison);
    EventCoreference mixed = EventCoreference.of(all.gold(), all.inTurn(comparison));
    return Measured.of(
        new Evaluation(
            task(),
            "Events of several reports: ECB+, "
                + (tuning ? "topics of tuning" : "topics of development")
                + "; mentions and topics given",
            commandLine(),
            origins(files),
            records.origins(),
            sizes(gold),
            figures(topics, GroupedTopic::figures, TARGETS),
            GroupedTopic.tables(topics, mixed)));
  }

  private static SequencedMap<String, Integer> sizes(List<EventDocument> gold) {
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("topics", (int) gold.stream().map(EventDocument::topic).distinct().count());
    sizes.put("documents", gold.size());
    sizes.put("mentions", gold.stream().mapToInt(each -> each.mentions().size()).sum());
    sizes.put(
        "events",
        (int)
            gold.stream()
                .flatMap(each -> each.mentions().stream())
                .map(EventDocument.EventMention::event)
                .distinct()
                .count());
    return sizes;
  }
}
