package org.onrecord.cli;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.query.Answers;
import org.onrecord.archive.query.Question;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that reads documents, or, where an archive is named, asks it instead. */
abstract class EitherCommand extends DocumentsCommand {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private final ArchiveOption archive = new ArchiveOption();
  @Mixin private final FilterOptions filters = new FilterOptions();

  EitherCommand(Surroundings surroundings) {
    super(surroundings);
  }

  /**
   * Asks the archive and writes the answers.
   *
   * @throws IOException if the output can't be written
   */
  abstract void ask(Answers answers, Question question, Output out) throws IOException;

  @Override
  public final Integer call() throws IOException {
    if (!archive.isNamed()) {
      filters.given().ifPresent(this::refuse);
      return super.call();
    }
    if (namesFiles()) {
      throw wrong("name files to read, or an archive with --archive or --db, not both");
    }
    Question question = filters.question("");
    try (Archive opened = archive.open()) {
      Answering.of(opened, answers -> ask(answers, question, surroundings().out()));
    }
    return 0;
  }

  private void refuse(String option) {
    throw wrong(option + " asks an archive: name it with --archive or --db");
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
