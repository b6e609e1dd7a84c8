package org.onrecord.eval.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.onrecord.compare.Comparison;
import org.onrecord.eval.gold.EventDocument;
import org.onrecord.eval.reading.EventGroups;
import org.onrecord.record.NewsRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the training of happenings reads: what each two mentions have in common. */
@Command(
    name = "compared-events",
    description = {
      "Writes what each two event mentions of a topic of ECB+ have in common, for training; those"
          + " of the topics of development are left out.",
      "Tab-separated: the topic, the numbers of the two in it, 1 if they are one event else 0, 1 if"
          + " they are kept apart whatever they share, 1 if the company is that of the documents"
          + " before the other's, as an archive has it, and 0 if it is the whole topic; and the"
          + " traits that the first line names.",
      "MENTIONS is tab-separated, too: the topic, the number in it, the document, the event, the"
          + " lemma, and the numbers of the mentions before to which keys lead, with blanks between"
          + " them."
    })
final class ComparedEventsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", index = "0", description = "ECB+, as for eventcoref.")
  private Path gold = Path.of("");

  @Parameters(paramLabel = "OUT", index = "1", description = "The file of pairs to write.")
  private Path out = Path.of("");

  @Parameters(paramLabel = "MENTIONS", index = "2", description = "The file of mentions to write.")
  private Path mentions = Path.of("");

  @Mixin private Records records = new Records();

  @Override
  public Integer call() throws IOException {
    List<EventDocument> documents =
        EventDocument.read(gold).stream()
            .filter(each -> !EventDocument.DEVELOPMENT.contains(each.topic()))
            .toList();
    Map<String, NewsRecord> read =
        records.ofEnglish(
            () -> Records.documents(documents, EventDocument::name, EventDocument::document));
    Comparison comparison = Comparison.load();
    Map<Integer, List<EventDocument>> topics =
        documents.stream()
            .collect(
                Collectors.groupingBy(EventDocument::topic, TreeMap::new, Collectors.toList()));
    try (Writer pairs = Files.newBufferedWriter(out);
        Writer single = Files.newBufferedWriter(mentions)) {
      pairs.write(
          "topic\tone\tother\tevent\tapart\tin_turn\t"
              + String.join("\t", Comparison.names())
              + "\n");
      single.write("topic\tnumber\tdocument\tevent\tlemma\tnear\n");
      for (Map.Entry<Integer, List<EventDocument>> topic : topics.entrySet()) {
        ComparedTopic compared =
            new ComparedTopic(
                topic.getKey(), EventGroups.of(topic.getValue(), read, comparison), comparison);
        compared.writePairs(pairs);
        compared.writeMentions(single);
      }
    }
    return 0;
  }
}
