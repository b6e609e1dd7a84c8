package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.onrecord.eval.gold.AttributionGold;
import org.onrecord.eval.gold.GoldDocument;
import org.onrecord.eval.gold.Part;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.report.Rounded;
import org.onrecord.eval.report.Table;
import org.onrecord.eval.report.Target;
import org.onrecord.eval.score.Calibration;
import org.onrecord.eval.score.Calibration.Bin;
import org.onrecord.eval.score.Comparison;
import org.onrecord.eval.score.Sureness;
import org.onrecord.record.NewsRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Whether a confidence of 0.8 means that 80 % are right. */
@Command(
    name = "calibration",
    description = {
      "Measures the calibration error of the confidence of statements.",
      "A statement is right where its content matches a gold content and its source is the same;"
          + " FILEs are as for attribution."
    })
final class CalibrationCommand extends EvalCommand {
  private static final Map<String, Target> TARGETS =
      Map.of("ece-mass", Target.atMost(.05, .02), "ece-width", Target.atMost(.05, .02));

  @Mixin private Records records = new Records();

  @Override
  List<Path> developmentData() {
    return DevelopmentData.ATTRIBUTION;
  }

  @Override
  Measured measure(List<Path> files) throws IOException {
    AttributionGold reader = new AttributionGold(Part.DEV, false);
    List<GoldDocument> gold = files.stream().flatMap(file -> reader.read(file).stream()).toList();
    Map<String, NewsRecord> found = records.of(gold);
    List<List<Sureness>> documents =
        gold.stream().map(document -> sureness(document, found)).toList();
    List<Sureness> findings = documents.stream().flatMap(List::stream).toList();
    return Measured.of(
        new Evaluation(
            task(),
            "Calibration of confidence",
            commandLine(),
            origins(files),
            records.origins(),
            sizes(documents.size(), findings),
            figures(documents, Calibration::figures, TARGETS),
            List.of(
                table("Ten bins of as many statements each", Calibration.byMass(findings)),
                table("Ten bins of equal width", Calibration.byWidth(findings)))));
  }

  private static List<Sureness> sureness(GoldDocument document, Map<String, NewsRecord> found) {
    return Sureness.of(Comparison.of(document, Optional.ofNullable(found.get(document.name()))));
  }

  private static SequencedMap<String, Integer> sizes(int documents, List<Sureness> findings) {
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("documents", documents);
    sizes.put("statements", findings.size());
    sizes.put("right", (int) findings.stream().filter(Sureness::right).count());
    return sizes;
  }

  private static Table table(String title, List<Bin> bins) {
    return new Table(
        title,
        List.of("statements", "mean confidence", "right"),
        bins.stream().map(CalibrationCommand::row).toList());
  }

  private static List<String> row(Bin bin) {
    return List.of(
        String.valueOf(bin.findings()),
        Rounded.of(bin.confidence()).toString(),
        Rounded.of(bin.right()).toString());
  }
}
