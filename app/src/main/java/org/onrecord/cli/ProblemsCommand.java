package org.onrecord.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord problems}: what could not be read into an archive, and why. */
@Command(
    name = "problems",
    header = "List what could not be read into an archive, and why.",
    description = {"", "What was read since is not listed any more.", ""},
    footer = {"  onrecord problems", "      lists what onrecord add could not read"})
final class ProblemsCommand extends ArchiveCommand {
  @Mixin private final RowsOption rows = new RowsOption();

  ProblemsCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  void run(Archive archive) throws IOException {
    Stream<List<Object>> problems =
        archive.problems().stream().map(each -> List.of(each.source(), each.reason(), each.at()));
    rows.write(List.of("source", "reason", "at"), problems, surroundings());
  }
}
