package org.onrecord.export.verify;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Checks exports: whether all that they quote stands in the source text where they say. What can't
 * be read or is of no known format is told as a fault; nothing that stands in a file ends the
 * checking of others.
 *
 * <p>Safe to share between threads if the texts are.
 */
public final class Verifier {
  private static final Map<String, Check> CHECKS =
      Map.of(
          "jsonl", new RecordsCheck(),
          "ann", new BratCheck(),
          "xmi", new XmiCheck(),
          "csv", new CsvCheck(),
          "json", new JsonCheck(),
          "jsonld", new JsonCheck(),
          "html", new DossierCheck());

  private final Texts texts;

  /**
   * @param texts against which tables and annotations are checked
   */
  public Verifier(Texts texts) {
    this.texts = texts;
  }

  /**
   * Checks a file, or all in a folder or a zip archive that can be checked.
   *
   * @param faults takes what does not hold, as it is found
   * @return what came of each file
   */
  public List<Outcome> check(Path path, Consumer<Fault> faults) {
    String name = path.toString();
    if (Files.isDirectory(path)) {
      return folder(path, name, faults);
    }
    return ending(path).equals("zip")
        ? zip(path, name, faults)
        : List.of(file(path, name, texts, faults));
  }

  private List<Outcome> zip(Path path, String name, Consumer<Fault> faults) {
    try (FileSystem inside = FileSystems.newFileSystem(path, Map.of())) {
      return folder(inside.getPath("/"), name, faults);
    } catch (IOException | ProviderNotFoundException | IllegalArgumentException e) {
      return List.of(broken(name, "it is no zip archive that can be read: " + e, faults));
    }
  }

  private List<Outcome> folder(Path folder, String name, Consumer<Fault> faults) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> known =
          files
              .filter(file -> CHECKS.containsKey(ending(file)) && Files.isRegularFile(file))
              .sorted()
              .toList();
      if (known.isEmpty()) {
        return List.of(broken(name, "there is nothing in it that can be checked", faults));
      }
      Texts beside = RecordTexts.in(folder.resolve("records.jsonl")).orElse(texts);
      List<Outcome> outcomes = new ArrayList<>();
      for (Path file : known) {
        outcomes.add(file(file, name + "/" + file.getFileName(), beside, faults));
      }
      return outcomes;
    } catch (IOException | IllegalArgumentException e) {
      return List.of(broken(name, "it can't be read: " + e.getMessage(), faults));
    }
  }

  private static Outcome file(Path file, String name, Texts texts, Consumer<Fault> faults) {
    Check check = CHECKS.get(ending(file));
    if (check == null) {
      return broken(
          name,
          "only jsonl, csv, json, ann, xmi and html, folders of them and zip can be checked",
          faults);
    }
    Outcome outcome = new Outcome(name, faults);
    try {
      check.of(file, texts, outcome);
    } catch (BrokenException e) {
      outcome.wrong("the whole", String.valueOf(e.getMessage()));
    } catch (IOException e) {
      outcome.wrong("the whole", "it can't be read: " + e);
    }
    return outcome;
  }

  private static Outcome broken(String name, String what, Consumer<Fault> faults) {
    Outcome outcome = new Outcome(name, faults);
    outcome.wrong("the whole", what);
    return outcome;
  }

  private static String ending(Path file) {
    String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ending.equals("htm") ? "html" : ending.equals("ndjson") ? "jsonl" : ending;
  }
}
