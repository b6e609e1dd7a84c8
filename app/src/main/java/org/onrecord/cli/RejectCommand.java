package org.onrecord.cli;

import java.io.IOException;
import org.onrecord.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code onrecord reject}: an entity of an archive is none. */
@Command(
    name = "reject",
    header = "Say that an entity of an archive is none.",
    description = {"", "It is marked as rejected; its actors stay in their documents.", ""},
    footer = {"  onrecord reject ENTITY", "      marks it as none"})
final class RejectCommand extends CorrectingCommand {
  @Parameters(index = "0", paramLabel = "ENTITY", description = "Id of the entity.")
  private String entity = "";

  RejectCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  void run(Archive archive) throws IOException {
    done(archive.reject(entity, who()));
  }
}
