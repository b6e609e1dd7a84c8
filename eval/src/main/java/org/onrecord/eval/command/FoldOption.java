package org.onrecord.eval.command;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.eval.report.Checksum;
import org.onrecord.eval.report.Origin;
import org.onrecord.source.Hashes;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Which model reads which sentence, where gold that is trained on is measured on, too: one model
 * all, or of five models each the sentences that it has not seen in training.
 */
final class FoldOption {
  private static final int FOLDS = 5;

  @Option(
      names = "--folds",
      paramLabel = "DIR",
      description = {
        "Folder of five models, in folders 0 to 4: each sentence is read by the one of its fold,"
            + " which has not seen it in training: the SHA-256 of its letters and digits, modulo 5.",
        "Default: one model reads all, the FILEs of the project's training too."
      })
  private @Nullable Path folds;

  @Mixin private ModelOption model = new ModelOption();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** Reads some items with one model. */
  @FunctionalInterface
  interface Reading<T, R> {
    /**
     * The results, in the order of the items.
     *
     * @param folder of the model; empty for the one that ships
     */
    List<R> of(List<T> items, Optional<Path> folder);
  }

  /**
   * The results, in the order of the items; one model is open at a time.
   *
   * @param text of an item, as training had it
   */
  <T, R> List<R> read(List<T> items, Function<T, String> text, Reading<T, R> reading) {
    if (folds != null && model.directory().isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--folds and --model each say which model reads: give one of them");
    }
    if (folds == null) {
      return reading.of(items, model.directory());
    }
    SequencedMap<Integer, List<Integer>> byFold = new TreeMap<>();
    for (int i = 0; i < items.size(); i++) {
      byFold.computeIfAbsent(fold(text.apply(items.get(i))), any -> new ArrayList<>()).add(i);
    }
    SequencedMap<Integer, R> results = new TreeMap<>();
    byFold.forEach(
        (fold, places) -> {
          List<R> read = reading.of(places.stream().map(items::get).toList(), folder(fold));
          for (int i = 0; i < places.size(); i++) {
            results.put(places.get(i), read.get(i));
          }
        });
    return List.copyOf(results.values());
  }

  private Optional<Path> folder(int fold) {
    return Optional.ofNullable(folds).map(folder -> folder.resolve(String.valueOf(fold)));
  }

  /**
   * The fold of a sentence, by its letters and digits alone: sets hold sentences twice that differ
   * in case, space or marks.
   */
  static int fold(String sentence) {
    String plain =
        sentence
            .toLowerCase(Locale.ROOT)
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    byte[] hash = Hashes.sha256().digest(plain.getBytes(StandardCharsets.UTF_8));
    return new BigInteger(1, hash).mod(BigInteger.valueOf(FOLDS)).intValue();
  }

  /** The title of a report, with whether who read the rows knew them. */
  String title(String title) {
    return folds != null
        ? title + ", each sentence read by a model that has not seen it in training"
        : title + ", read by one model, which remembers the rows that it was trained on";
  }

  /** What reads. */
  List<Origin> origins() throws IOException {
    if (folds == null) {
      return model.origins();
    }
    List<Origin> origins = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      Path folder = folder(fold).orElseThrow();
      for (String file : ModelOption.FILES) {
        Origin origin = Checksum.of(folder.resolve(file));
        origins.add(new Origin(fold + "/" + origin.name(), origin.sha256()));
      }
    }
    return origins;
  }
}
