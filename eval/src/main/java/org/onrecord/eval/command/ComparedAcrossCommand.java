package org.onrecord.eval.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.onrecord.Reader;
import org.onrecord.eval.gold.GoldAcross;
import org.onrecord.eval.reading.AcrossReports;
import org.onrecord.reading.dispute.Afar;
import org.onrecord.reading.dispute.Rivals;
import org.onrecord.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** What the training of disputes between reports reads: the signs of each pair of claims. */
@Command(
    name = "compared-across",
    description = {
      "Writes which claims of two reports are compared where disputes between them are looked for,"
          + " for training.",
      "Of each two reports of a cluster one line: its id, theirs, and the pairs, each the two"
          + " claims' offsets, their signs and the network's scores. A cluster of one report is"
          + " compared with itself."
    })
final class ComparedAcrossCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      index = "0",
      description = "JSON Lines as eval/gold/across.jsonl, which eval/gold/across.md describes.")
  private Path gold = Path.of("");

  @Parameters(paramLabel = "OUT", index = "1", description = "The file to write.")
  private Path out = Path.of("");

  @Mixin private Records records = new Records();
  @Mixin private PartOption part = new PartOption();

  @Override
  public Integer call() throws IOException {
    part.refuseExamples("compared-across");
    JsonMapper mapper = new JsonMapper();
    List<GoldAcross> clusters = GoldAcross.read(gold, part.part());
    try (Reader reader = records.reader();
        BufferedWriter writer = Files.newBufferedWriter(out)) {
      List<AcrossReports.Claimed> all =
          AcrossReports.read(clusters, reader, Runtime.getRuntime().availableProcessors());
      for (GoldAcross cluster : clusters) {
        List<AcrossReports.Claimed> reports =
            all.stream().filter(each -> each.cluster() == cluster).toList();
        for (int later = 0; later < reports.size(); later++) {
          for (int earlier = 0; earlier < Math.max(later, 2 - reports.size()); earlier++) {
            writer.write(
                mapper.writeValueAsString(
                    row(reader.rivals(), reports.get(earlier), reports.get(later))));
            writer.newLine();
          }
        }
      }
    }
    return 0;
  }

  private static Map<String, Object> row(
      Rivals rivals, AcrossReports.Claimed earlier, AcrossReports.Claimed later) {
    List<List<Object>> pairs = new ArrayList<>();
    for (Afar pair : rivals.compared(earlier.claims(), later.claims())) {
      pairs.add(
          List.of(offsets(pair.earlier()), offsets(pair.later()), pair.signs(), pair.scores()));
    }
    return Map.of(
        "id", earlier.cluster().id(),
        "earlier", earlier.report(),
        "later", later.report(),
        "pairs", pairs);
  }

  private static List<List<Integer>> offsets(List<Span> spans) {
    return spans.stream().map(span -> List.of(span.start(), span.end())).toList();
  }
}
