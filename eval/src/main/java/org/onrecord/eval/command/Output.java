package org.onrecord.eval.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.eval.report.JsonForm;
import org.onrecord.eval.report.Markdown;
import picocli.CommandLine.Option;

/** Where what was measured goes. */
final class Output {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default), or json: one object on the last line.")
  private Format format = Format.TEXT;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Also write a report in Markdown, and its figures in FILE's name with .json.")
  private @Nullable Path report;

  private enum Format {
    TEXT,
    JSON;

    /** As it is written on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  void write(Measured measured, PrintWriter out) throws IOException {
    if (format == Format.JSON) {
      out.println(JsonForm.line(measured.evaluation()));
    } else {
      out.print(Markdown.of(measured.evaluation()));
      measured.examples().forEach(table -> out.print("\n" + Markdown.of(table)));
    }
    out.flush();
    if (report != null) {
      Files.writeString(report, Markdown.of(measured.evaluation()));
      Files.writeString(figuresBeside(report), JsonForm.line(measured.evaluation()) + "\n");
    }
  }

  private static Path figuresBeside(Path report) {
    String name = String.valueOf(report.getFileName()).replaceFirst("\\.md$", "");
    return report.resolveSibling(name + ".json");
  }
}
