package org.onrecord.cli;

import java.io.IOException;
import org.onrecord.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code onrecord merge}: two entities of an archive are one. */
@Command(
    name = "merge",
    header = "Say that two entities of an archive are one.",
    description = {
      "",
      "Documents that are added later obey it: who would belong to the second belongs to the"
          + " first.",
      ""
    },
    footer = {"  onrecord merge ENTITY OTHER", "      makes the other a part of the entity"})
final class MergeCommand extends CorrectingCommand {
  @Parameters(index = "0", paramLabel = "ENTITY", description = "Id of the entity that stays.")
  private String entity = "";

  @Parameters(index = "1", paramLabel = "OTHER", description = "Id of the other.")
  private String other = "";

  MergeCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  void run(Archive archive) throws IOException {
    done(archive.merge(entity, other, who()));
  }
}
