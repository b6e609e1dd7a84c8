package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.onrecord.archive.reprint.Article;
import org.onrecord.eval.edit.Copy;
import org.onrecord.eval.edit.Groups;
import org.onrecord.eval.gold.GoldArticle;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.report.Rounded;
import org.onrecord.eval.report.Table;
import org.onrecord.eval.report.Target;
import org.onrecord.eval.score.Counts;
import org.onrecord.eval.score.DuplicateScorer;
import org.onrecord.eval.score.DuplicateScorer.Placed;
import org.onrecord.eval.score.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which articles are reprints of one another. */
@Command(
    name = "duplicates",
    description = {
      "Scores the groups of reprints that the archive makes of articles and their edited copies.",
      "A FILE is JSON Lines as eval/gold/duplicates.jsonl, which eval/gold/duplicates.md describes."
    })
final class DuplicatesCommand extends EvalCommand {
  private static final Map<String, Target> TARGETS =
      Map.of("precision", Target.atLeast(.98), "recall", Target.atLeast(.95));

  @Mixin private PartOption part = new PartOption();

  @Option(
      names = "--edits",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of the edits and of the shuffled order (default ${DEFAULT-VALUE}).")
  private long edits;

  @Override
  List<Path> developmentData() {
    return DevelopmentData.DUPLICATES;
  }

  /** What was counted of an article: with all texts added as published, and in any order. */
  private record Both(Tally published, Tally shuffled) {}

  @Override
  Measured measure(List<Path> files) throws IOException {
    List<GoldArticle> articles =
        files.stream().flatMap(file -> GoldArticle.read(file, part.part()).stream()).toList();
    List<Copy> copies = Copy.all(articles, edits);
    List<Tally> published = DuplicateScorer.tallies(placed(inOrder(copies)));
    List<Tally> shuffled = DuplicateScorer.tallies(placed(shuffled(copies)));
    List<Both> both =
        IntStream.range(0, published.size())
            .mapToObj(i -> new Both(published.get(i), shuffled.get(i)))
            .toList();
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("articles", articles.size());
    sizes.put("texts", copies.size());
    return Measured.of(
        new Evaluation(
            task(),
            "Reprints, part " + part.word(),
            commandLine(),
            origins(files),
            List.of(),
            sizes,
            figures(both, DuplicatesCommand::figures, TARGETS),
            List.of(
                table(
                    "Copies in the group of what they were made of",
                    "edit",
                    DuplicateScorer.byEdit(published),
                    DuplicateScorer.byEdit(shuffled)),
                table(
                    "Pairs of different articles that were kept apart",
                    "kind of either",
                    DuplicateScorer.byNegative(published),
                    DuplicateScorer.byNegative(shuffled)))));
  }

  private static SequencedMap<String, Double> figures(List<Both> both) {
    SequencedMap<String, Double> figures =
        DuplicateScorer.figures(both.stream().map(Both::published).toList());
    DuplicateScorer.figures(both.stream().map(Both::shuffled).toList())
        .forEach((name, value) -> figures.put("shuffled-" + name, value));
    return figures;
  }

  /** Articles first, in the order of their dates, and then the copies. */
  private static List<Copy> inOrder(List<Copy> copies) {
    return copies.stream()
        .sorted(
            Comparator.comparing((Copy copy) -> !copy.isOriginal())
                .thenComparing(copy -> copy.published().orElse("")))
        .toList();
  }

  private List<Copy> shuffled(List<Copy> copies) {
    List<Copy> shuffled = new ArrayList<>(copies);
    Collections.shuffle(shuffled, new Random(edits));
    return shuffled;
  }

  private static List<Placed> placed(List<Copy> copies) {
    Groups groups = new Groups();
    for (int i = 0; i < copies.size(); i++) {
      groups.add(new Article(i, copies.get(i).published(), copies.get(i).text()));
    }
    return IntStream.range(0, copies.size())
        .mapToObj(i -> new Placed(copies.get(i), groups.leader(i)))
        .toList();
  }

  private static Table table(
      String title, String kind, Map<String, Counts> published, Map<String, Counts> shuffled) {
    List<List<String>> rows = new ArrayList<>();
    published.forEach(
        (name, counts) ->
            rows.add(
                List.of(
                    name,
                    String.valueOf(counts.right() + counts.missed()),
                    share(counts),
                    share(shuffled.getOrDefault(name, counts)))));
    return new Table(title, List.of(kind, "pairs", "as published", "shuffled"), rows);
  }

  private static String share(Counts counts) {
    return Rounded.of(counts.recall()).toString();
  }
}
