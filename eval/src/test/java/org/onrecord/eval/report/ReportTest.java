package org.onrecord.eval.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.eval.score.Interval;

class ReportTest {
  private static final Evaluation EVALUATION =
      new Evaluation(
          "names",
          "Names of things",
          "./dev eval names FILE",
          List.of(new Origin("gold.jsonl", "aa")),
          List.of(new Origin("reader.onnx", "bb")),
          new LinkedHashMap<>(java.util.Map.of("texts", 12)),
          List.of(
              new Figure(
                  "names",
                  0.81234999,
                  Optional.of(new Interval(0.79, 0.83124)),
                  Optional.of(Target.atLeast(0.8, 0.9))),
              new Figure("error", 0.03, Optional.empty(), Optional.of(Target.atMost(.05, .02))),
              new Figure("PER", 1, Optional.empty(), Optional.of(Target.atLeast(0.75)))),
          List.of(new Table("Pairs", List.of("a|b", "n"), List.of(List.of("x\ny", "1")))));

  @Test
  void markdown() {
    assertEquals(
        """
        # Names of things

        - Data: gold.jsonl, SHA-256 `aa`
        - Read by: reader.onnx, SHA-256 `bb`
        - Sizes: 12 texts
        - Again: `./dev eval names FILE`

        | figure | value  | 95 % interval    | needed | aim    |
        | ------ | ------ | ---------------- | ------ | ------ |
        | names  | 0.8123 | 0.7900 to 0.8312 | ≥ 0.8  | ≥ 0.9  |
        | error  | 0.0300 |                  | ≤ 0.05 | ≤ 0.02 |
        | PER    | 1.0000 |                  | ≥ 0.75 |        |

        ## Pairs

        | a\\|b | n |
        | ---- | - |
        | x y  | 1 |
        """,
        Markdown.of(EVALUATION));
  }

  @Test
  void json() {
    assertEquals(
        "{\"task\":\"names\",\"texts\":12,\"names\":0.8123,\"error\":0.0300,\"PER\":1.0000,"
            + "\"intervals\":{\"names\":[0.7900,0.8312]},"
            + "\"data\":[{\"name\":\"gold.jsonl\",\"sha256\":\"aa\"}],"
            + "\"readers\":[{\"name\":\"reader.onnx\",\"sha256\":\"bb\"}]}",
        JsonForm.line(EVALUATION));
  }

  @Test
  void namesWithADotStandInAnObjectOfTheirOwn() {
    Evaluation evaluation =
        new Evaluation(
            "events",
            "t",
            "c",
            List.of(),
            List.of(),
            new LinkedHashMap<>(java.util.Map.of("pair.n", 3)),
            List.of(
                new Figure("pair.F1", .5, Optional.of(new Interval(.25, .75)), Optional.empty()),
                new Figure("read.F1", .25, Optional.empty(), Optional.of(Target.atMost(2)))),
            List.of());
    assertEquals(
        "{\"task\":\"events\",\"pair\":{\"n\":3,\"F1\":0.5000},\"read\":{\"F1\":0.2500},"
            + "\"intervals\":{\"pair\":{\"F1\":[0.2500,0.7500]}},\"data\":[],\"readers\":[]}",
        JsonForm.line(evaluation));
    assertTrue(Markdown.of(evaluation).contains("| ≤ 2.0"), Markdown.of(evaluation));
  }

  @Test
  void aRowMustFitItsTable() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Table("t", List.of("a"), List.of(List.of("1", "2"))));
  }

  /**
   * The digests of "abc" and of the two lines that sha256sum prints are FIPS 180's and computed.
   */
  @Test
  void checksums(@TempDir Path folder) throws IOException {
    String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    Path file = Files.writeString(folder.resolve("z.txt"), "abc");
    assertEquals(new Origin("z.txt", abc), Checksum.of(file));
    Path sub = Files.createDirectory(folder.resolve("a"));
    Files.writeString(sub.resolve("b.txt"), "abc");
    String lines = abc + "  a/b.txt\n" + abc + "  z.txt\n";
    String sum = Checksum.of(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    assertEquals(sum, Checksum.of(folder).sha256());
  }
}
