package org.onrecord.eval.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.onrecord.eval.gold.DisputedText;
import org.onrecord.eval.reading.ComparedUnits;
import org.onrecord.model.ReaderModel;
import org.onrecord.reading.dispute.Compared;
import org.onrecord.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** What the training of disputes reads: the units of texts, and the signs of each pair. */
@Command(
    name = "compared",
    description = {
      "Writes which units of texts are compared where disputes are looked for, for training.",
      "Of each text one line: its id and its pairs, each the two units' offsets and its signs."
    })
final class ComparedCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", index = "0", description = "JSON Lines with id and text.")
  private Path texts = Path.of("");

  @Parameters(paramLabel = "OUT", index = "1", description = "The file to write.")
  private Path out = Path.of("");

  @Mixin private ModelOption model = new ModelOption();

  @Override
  public Integer call() throws IOException {
    JsonMapper mapper = new JsonMapper();
    try (ReaderModel opened = model.open();
        BufferedWriter writer = Files.newBufferedWriter(out)) {
      ComparedUnits units = new ComparedUnits(opened);
      for (DisputedText each : DisputedText.read(texts)) {
        List<List<Object>> pairs = new ArrayList<>();
        for (Compared pair : units.of(each.text())) {
          pairs.add(List.of(offsets(pair.earlier()), offsets(pair.later()), pair.signs()));
        }
        writer.write(mapper.writeValueAsString(Map.of("id", each.id(), "pairs", pairs)));
        writer.newLine();
      }
    }
    return 0;
  }

  private static List<List<Integer>> offsets(List<Span> spans) {
    return spans.stream().map(span -> List.of(span.start(), span.end())).toList();
  }
}
