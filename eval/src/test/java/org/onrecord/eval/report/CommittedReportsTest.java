package org.onrecord.eval.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reports in the repository are what the commands write. */
class CommittedReportsTest {
  private static final Path FOLDER = Path.of("..", "reports");

  /** A figure of a report: its name and value. */
  private static final Pattern FIGURE =
      Pattern.compile("(?m)^\\| (\\S+) +\\| (-?\\d+\\.\\d{4}) +\\|");

  static List<Path> reports() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aReportHasItsFiguresBesideIt(Path report) throws IOException {
    String page = Files.readString(report);
    JsonNode json =
        new JsonMapper()
            .readTree(
                Files.readString(
                    report.resolveSibling(
                        report.getFileName().toString().replace(".md", ".json"))));
    Map<String, String> written = new LinkedHashMap<>();
    Map<String, String> beside = new LinkedHashMap<>();
    int tables = page.indexOf("\n## ");
    Matcher figures = FIGURE.matcher(tables < 0 ? page : page.substring(0, tables));
    while (figures.find()) {
      String name = figures.group(1);
      written.put(name, figures.group(2));
      beside.put(name, at(json, name).decimalValue().setScale(4).toString());
    }

    assertFalse(written.isEmpty());
    assertEquals(written, beside);
  }

  private static JsonNode at(JsonNode json, String name) {
    int dot = name.indexOf('.');
    return dot < 0
        ? json.path(name)
        : json.path(name.substring(0, dot)).path(name.substring(dot + 1));
  }
}
