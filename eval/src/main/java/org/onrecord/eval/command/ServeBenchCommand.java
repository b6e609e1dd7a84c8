package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.onrecord.Reader;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Location;
import org.onrecord.eval.bench.Findings;
import org.onrecord.eval.bench.Scratch;
import org.onrecord.eval.bench.archive.Press;
import org.onrecord.eval.bench.serve.ListPages;
import org.onrecord.eval.bench.serve.ReaderPage;
import org.onrecord.eval.bench.serve.ServedReading;
import org.onrecord.eval.report.Checksum;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.report.Figure;
import org.onrecord.eval.report.Origin;
import org.onrecord.eval.report.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./dev bench serve}: how soon a server answers. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    customSynopsis = "./dev bench serve [OPTION]...",
    description = {
      "Measures how fast a server reads texts that many clients send at once, beside the reader"
          + " alone; how soon the page of a long article can be used in a browser; and how long"
          + " pages of lists take, beside bare SQL. The documents of the archive are invented."
    })
final class ServeBenchCommand implements Callable<Integer> {
  private static final Map<String, Target> TARGETS =
      Map.of(
          "servedToRead", Target.atLeast(0.8, 0.95),
          "servedErrors", Target.atMost(0, 0),
          "interactiveMillis", Target.atMost(300, 150),
          "pageToBare95", Target.atMost(2.0, 1.3));

  private static final int TOLD_EACH = 5_000;

  /** What can be measured by itself. */
  private enum Part {
    READING,
    ARTICLE,
    LISTS
  }

  @Option(
      names = "--only",
      paramLabel = "PART",
      split = ",",
      description = "Measure only these of reading, article and lists, with commas between.")
  private Set<Part> parts = EnumSet.allOf(Part.class);

  @Option(
      names = "--clients",
      paramLabel = "N",
      defaultValue = "64",
      converter = Positive.class,
      description = "How many clients send texts at once (default: ${DEFAULT-VALUE}).")
  private int clients = 1;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "60",
      converter = Positive.class,
      description = "How long they do (default: ${DEFAULT-VALUE}).")
  private int seconds = 1;

  @Option(
      names = "--loads",
      paramLabel = "N",
      defaultValue = "40",
      converter = Positive.class,
      description = "How often the article's page is loaded (default: ${DEFAULT-VALUE}).")
  private int loads = 1;

  @Option(
      names = "--documents",
      paramLabel = "N",
      defaultValue = "100000",
      converter = Positive.class,
      description = "How many documents are listed (default: ${DEFAULT-VALUE}).")
  private int documents = 1;

  @Option(
      names = "--pages",
      paramLabel = "N",
      defaultValue = "500",
      converter = Positive.class,
      description = "How many pages of each list are asked for (default: ${DEFAULT-VALUE}).")
  private int pages = 1;

  @Mixin private ModelOption model = new ModelOption();
  @Mixin private Output output = new Output();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    List<Path> data = parts.contains(Part.READING) ? BenchData.ofProject() : List.of();
    try (Scratch scratch = Scratch.make();
        Archive archive =
            Archive.openOrCreate(
                Location.parse(scratch.folder().resolve("archive.db").toString()))) {
      List<Findings> found = new ArrayList<>();
      if (parts.contains(Part.READING)) {
        found.add(reading(archive, data));
      }
      if (parts.contains(Part.ARTICLE)) {
        found.add(new ReaderPage(archive, loads, this::say).find());
      }
      if (parts.contains(Part.LISTS)) {
        fill(archive);
        found.add(new ListPages(archive, pages, this::say).of(documents));
      }
      output.write(Measured.of(evaluation(data, Findings.all(found))), spec.commandLine().getOut());
      return 0;
    }
  }

  private Findings reading(Archive archive, List<Path> data) {
    try (Reader reader = model.directory().map(Reader::load).orElseGet(Reader::load)) {
      return new ServedReading(reader, archive, clients, seconds, this::say)
          .on(BenchData.texts(data), Runtime.getRuntime().availableProcessors());
    }
  }

  private void fill(Archive archive) {
    Press press = Press.invented();
    for (int i = 0; i < documents; i++) {
      Press.Article article = press.article(i);
      archive.add(article.record(), article.found(), "bench");
      if ((i + 1) % TOLD_EACH == 0) {
        say((i + 1) + " documents");
      }
    }
  }

  private void say(String next) {
    spec.commandLine().getErr().println("bench: " + next);
  }

  private Evaluation evaluation(List<Path> data, Findings found) throws IOException {
    List<Origin> readBy = parts.contains(Part.READING) ? model.origins() : List.of();
    return new Evaluation(
        "bench-serve",
        "A server: reading, an article's page, pages of lists",
        spec.root().commandLine().getParseResult().originalArgs().stream()
            .map(EvalCommand::portable)
            .collect(Collectors.joining(" ", "./dev ", "")),
        data.stream().map(Checksum::of).toList(),
        readBy,
        found.sizes(),
        Figure.all(found.figures(), Map.of(), TARGETS),
        found.tables());
  }
}
