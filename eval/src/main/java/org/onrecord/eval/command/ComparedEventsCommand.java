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
import java.util.stream.DoubleStream;
import org.onrecord.compare.Company;
import org.onrecord.compare.Comparison;
import org.onrecord.compare.Told;
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
      "Tab-separated: the topic, the numbers of the two in it, 1 if they are one event else 0, and"
          + " the traits that the first line names."
    })
final class ComparedEventsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", index = "0", description = "ECB+, as for eventcoref.")
  private Path gold = Path.of("");

  @Parameters(paramLabel = "OUT", index = "1", description = "The file to write.")
  private Path out = Path.of("");

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
    try (Writer writer = Files.newBufferedWriter(out)) {
      writer.write("topic\tone\tother\tevent\t" + String.join("\t", Comparison.names()) + "\n");
      for (Map.Entry<Integer, List<EventDocument>> topic : topics.entrySet()) {
        write(topic.getKey(), EventGroups.of(topic.getValue(), read, comparison), writer);
      }
    }
    return 0;
  }

  private static void write(int topic, EventGroups groups, Writer writer) throws IOException {
    List<Told> tellings = groups.tellings();
    Company company = Company.of(tellings.stream().map(Told::report).toList());
    for (int i = 0; i < tellings.size(); i++) {
      for (int j = 0; j < i; j++) {
        String traits =
            DoubleStream.of(Comparison.traits(tellings.get(j), tellings.get(i), company))
                .mapToObj(each -> String.valueOf((float) each))
                .collect(Collectors.joining("\t"));
        int same = groups.gold().get(i).equals(groups.gold().get(j)) ? 1 : 0;
        writer.write(topic + "\t" + j + "\t" + i + "\t" + same + "\t" + traits + "\n");
      }
    }
  }
}
