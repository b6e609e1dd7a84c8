package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Reports;
import org.onrecord.archive.query.Answers;
import org.onrecord.archive.query.Happening;
import org.onrecord.cli.events.EventList;
import org.onrecord.cli.events.HappeningRows;
import org.onrecord.cli.view.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code onrecord events}: documents in, what happened by whose account out; or an archive in, what
 * several documents tell out.
 */
@Command(
    name = "events",
    header = "Read news and list what happened in it, and by whose account.",
    description = {
      "",
      "Lists events that are of one of PLOVER's types or that tell a count (killed, injured,"
          + " displaced, ...): when, who did what to whom, where, how many, and how firmly each"
          + " source commits to it: the report, and those whom it quotes. It never says what is"
          + " true.",
      "",
      "Of an archive it lists what several independent reports tell, each happening once, that"
          + " which most of them tell first. Reprints of one report count as one.",
      "",
      DocumentsCommand.PROBLEMS,
      ""
    },
    footer = {
      "  onrecord events article.txt",
      "      shows what happened in an article, and who says so",
      "  onrecord events --format csv articles/ > events.csv",
      "      reads a folder and writes a row for each event",
      "  onrecord events --format json news.jsonl | jq 'select(.type == \"ASSAULT\")'",
      "      reads a document on each line, and hands events of one type on",
      "  onrecord events --archive onrecord.db",
      "      shows what several reports of an archive tell"
    })
final class EventsCommand extends DocumentsCommand {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--all",
      description =
          "List those too that are of no PLOVER type and tell no count; of an archive, those too"
              + " that one report alone tells.")
  private boolean all;

  EventsCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  Listing listing() {
    return format.of(new EventList(all), this::page);
  }

  @Override
  public Integer call() throws IOException {
    if (!archive.isNamed()) {
      return super.call();
    }
    if (namesFiles()) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "name documents to read, or an archive to list from: not both");
    }
    try (Archive opened = archive.open()) {
      Answers.of(
          opened,
          answers -> {
            list(answers);
            return answers;
          });
      return 0;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void list(Answers answers) {
    try (Stream<Happening> happenings = answers.happenings(all ? 1 : Reports.SEVERAL)) {
      Stream<List<Object>> rows = happenings.map(HappeningRows::of);
      surroundings().out().write(format.of(HappeningRows.HEADINGS, rows, this::page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
