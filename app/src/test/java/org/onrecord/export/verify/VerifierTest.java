package org.onrecord.export.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.Harbour;

class VerifierTest {
  @TempDir Path folder;
  private final List<Fault> faults = new ArrayList<>();

  @BeforeEach
  void export() throws IOException {
    AllFormats.write(folder);
  }

  private List<Outcome> check(Path file) {
    faults.clear();
    return new Verifier(AllFormats.TEXTS).check(file, faults::add);
  }

  /** Puts other words into a file, once. */
  private Path changed(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(from), () -> from + " is not in " + file);
    int at = text.indexOf(from);
    Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
    return path;
  }

  private void fails(Path file, String record, String what) {
    check(file);
    assertTrue(
        faults.stream()
            .anyMatch(
                fault ->
                    fault.file().equals(file.toString())
                        && fault.record().contains(record)
                        && fault.what().contains(what)),
        () -> what + " is not told: " + faults);
  }

  @Test
  void allThatWeWriteHolds() throws IOException {
    long checked = 0;
    for (Path file : AllFormats.files(folder)) {
      long before = checked;
      for (Outcome outcome : check(file)) {
        assertEquals(List.of(), faults);
        checked += outcome.checked();
      }
      assertTrue(checked > before || file.endsWith("documents.csv"), file::toString);
    }
    assertTrue(checked > 300, "only " + checked);
  }

  @Test
  void anotherTextOfARecordHasAnotherId() throws IOException {
    fails(changed("records.jsonl", "police arrested", "police  rested"), "line 1", "its id is");
  }

  @Test
  void offsetsOfARecordMustBeThoseOfItsIds() throws IOException {
    int start = Harbour.TEXT.indexOf("Tarvik");
    String there = "\"span\":{\"start\":" + start;

    fails(
        changed("records.jsonl", there, "\"span\":{\"start\":" + (start + 1)),
        "/p" + start + "-",
        "its words stand at " + (start + 1));
  }

  @Test
  void wordsOfATableMustStandThere() throws IOException {
    fails(
        changed("statements.csv", "\"that the dam held\"", "\"that the dam fell\""),
        "row 8",
        "expected “that the dam fell”, found “that the dam held”");
  }

  @Test
  void anAnnotationMustQuoteItsPlace() throws IOException {
    fails(
        changed(
            "annotations.json", "\"exact\":\"that the dam held\"", "\"exact\":\"that it held\""),
        "urn:onrecord:sha256:",
        "expected “that it held”, found “that the dam held”");
  }

  @Test
  void standoffMustQuoteItsText() throws IOException {
    Path file = changed(AllFormats.flood() + ".ann", "\tthat the dam held", "\tthat the dam fell");

    fails(file, "line ", "found “that the dam held”");
  }

  @Test
  void standoffMustNameWhatIsThere() throws IOException {
    Path file = changed(AllFormats.flood() + ".ann", "Speaker:T1", "Speaker:T999");

    fails(file, "line ", "it names T999");
  }

  @Test
  void aStructureMustQuoteItsText() throws IOException {
    fails(
        changed(
            AllFormats.flood() + ".xmi", "words=\"that the dam held\"", "words=\"that it held\""),
        "Words",
        "expected “that it held”");
  }

  @Test
  void aStructuresTextMustHaveItsId() throws IOException {
    fails(
        changed(AllFormats.flood() + ".xmi", ":0000 ", ":0001 "), "Facts", "the document's id is");
  }

  @Test
  void aDossierMustQuoteItsArticle() throws IOException {
    fails(
        changed("dossier.html", ">that the dam held</a>", ">that the dam fell</a>"),
        "sha256:",
        "found “that the dam held”");
  }

  @Test
  void aDataPackagesFilesMustBeThoseThatWereDescribed() throws IOException {
    changed("package/statements.csv", "\"that the dam held\"", "\"that the dam fell\"");
    check(folder.resolve("package"));

    assertTrue(faults.stream().anyMatch(fault -> fault.record().equals("statements.csv")));
    assertTrue(
        faults.stream().anyMatch(fault -> fault.what().contains("found “that the dam held”")));
  }

  @Test
  void withoutTextsATableCannotBeChecked() {
    new Verifier(Texts.NONE).check(folder.resolve("statements.csv"), faults::add);

    assertTrue(faults.getFirst().what().contains("is not known"), faults::toString);
  }

  @Test
  void whatCannotBeCheckedSaysSo() throws IOException {
    fails(folder.resolve("none.jsonl"), "the whole", "it can't be read");
    fails(Files.writeString(folder.resolve("a.docx"), "x"), "the whole", "can be checked");
    fails(Files.writeString(folder.resolve("map.json"), "{}"), "the whole", "no offsets");
    fails(Files.createDirectory(folder.resolve("empty")), "the whole", "nothing in it");
    fails(Files.writeString(folder.resolve("a.zip"), "PK"), "the whole", "no zip archive");
    Files.delete(folder.resolve(AllFormats.flood() + ".txt"));
    fails(folder.resolve(AllFormats.flood() + ".ann"), "the whole", "is not beside it");
  }

  @Test
  void aFileThatAsksForAnotherDoesNotGetIt() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    Path file =
        Files.writeString(
            folder.resolve("evil.xmi"),
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><x>&e;</x>");
    check(file);

    assertEquals(1, faults.size());
    assertEquals(
        Optional.empty(), faults.stream().filter(f -> f.what().contains("secret")).findAny());
  }
}
