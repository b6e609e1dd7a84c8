package org.onrecord.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord changes}: what was added to an archive, changed and removed. */
@Command(
    name = "changes",
    header = "List what was added to an archive, changed and removed.",
    description = {
      "",
      "Changes have numbers, and later ones greater numbers. A program that follows an archive"
          + " keeps the last number and asks for those --since it. It stands on standard error at"
          + " the end: onrecord: the last change is 1234.",
      ""
    },
    footer = {
      "  onrecord changes",
      "      lists all changes",
      "  onrecord changes --since 1234 --format jsonl",
      "      writes an object for each change behind the one of that number"
    })
final class ChangesCommand extends ArchiveCommand {
  @Mixin private final RowsOption rows = new RowsOption();

  @Option(
      names = "--since",
      paramLabel = "NUMBER",
      defaultValue = "0",
      description = "Only changes behind the one of this number.")
  private long since;

  ChangesCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  void run(Archive archive) throws IOException {
    AtomicLong last = new AtomicLong(since);
    try (Stream<Change> changes = archive.changes(since)) {
      Stream<List<Object>> listed = changes.peek(each -> last.set(each.seq())).map(this::row);
      rows.write(List.of("seq", "at", "sort", "what", "id"), listed, surroundings());
    }
    surroundings().err().println("onrecord: the last change is " + last.get());
  }

  private List<Object> row(Change each) {
    return List.of(each.seq(), each.at(), each.sort(), each.what(), each.id());
  }
}
