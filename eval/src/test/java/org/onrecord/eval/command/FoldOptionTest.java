package org.onrecord.eval.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

class FoldOptionTest {
  /** Whose folds {@code sha256sum} tells of "anametbo", "bofled" and so on: 3, 0, 3, 3. */
  private static final List<String> SENTENCES =
      List.of("Ana met Bo.", "Bo fled.", "The dike broke.", "Zürich “closed” its gates.");

  @Command
  private static final class Folding {
    @Mixin private FoldOption folds = new FoldOption();
  }

  private static FoldOption parsed(String... arguments) {
    Folding command = new Folding();
    new CommandLine(command).parseArgs(arguments);
    return command.folds;
  }

  private static List<String> reads(FoldOption option, List<String> asked) {
    return option.read(
        SENTENCES,
        sentence -> sentence,
        (sentences, folder) -> {
          asked.add(folder.map(Path::toString).orElse("shipped") + " " + sentences.size());
          return sentences.stream().map(sentence -> sentence + "!").toList();
        });
  }

  @Test
  void eachSentenceIsReadByTheModelOfItsFold() {
    assertEquals(List.of(3, 0, 3, 3), SENTENCES.stream().map(FoldOption::fold).toList());
    List<String> asked = new ArrayList<>();
    List<String> read = reads(parsed("--folds", "models"), asked);
    assertEquals(SENTENCES.stream().map(sentence -> sentence + "!").toList(), read);
    Path models = Path.of("models");
    assertEquals(List.of(models.resolve("0") + " 1", models.resolve("3") + " 3"), asked);
  }

  @Test
  void sentencesThatDifferInSpaceCaseAndMarksAloneAreInOneFold() {
    assertEquals(FoldOption.fold("Ana met Bo."), FoldOption.fold("ANA  met 'Bo'"));
  }

  @Test
  void withoutFoldsOneModelReadsAll() {
    List<String> asked = new ArrayList<>();
    reads(parsed(), asked);
    reads(parsed("--model", "other"), asked);
    assertEquals(List.of("shipped 4", "other 4"), asked);
  }

  @Test
  void aModelAndFoldsAreTooMuch() {
    FoldOption both = parsed("--folds", "models", "--model", "other");
    assertThrows(ParameterException.class, () -> reads(both, new ArrayList<>()));
  }

  @Test
  void theTitleTellsWhetherTheRowsMayHaveBeenSeenInTraining() {
    assertEquals(
        "T, read by one model, which remembers the rows that it was trained on",
        parsed().title("T"));
    assertEquals(
        "T, each sentence read by a model that has not seen it in training",
        parsed("--folds", "models").title("T"));
  }
}
