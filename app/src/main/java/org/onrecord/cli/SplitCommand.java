package org.onrecord.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code onrecord split}: some actors of an entity are another one. */
@Command(
    name = "split",
    header = "Say that some actors of an entity are another one.",
    description = {
      "",
      "They become an entity of their own and stay that, however often their documents are read"
          + " again. Its id is written.",
      ""
    },
    footer = {"  onrecord split ENTITY ACTOR", "      makes the actor an entity of its own"})
final class SplitCommand extends CorrectingCommand {
  @Parameters(index = "0", paramLabel = "ENTITY", description = "Id of the entity.")
  private String entity = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "ACTOR",
      description = "Ids of the actors that leave it.")
  private List<String> actors = new ArrayList<>();

  SplitCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  void run(Archive archive) throws IOException {
    done(archive.split(entity, actors, who()));
  }
}
