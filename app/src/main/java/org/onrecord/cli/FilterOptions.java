package org.onrecord.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.query.Day;
import org.onrecord.archive.query.Question;
import org.onrecord.archive.query.SearchWords;
import org.onrecord.record.Act;
import org.onrecord.record.Event;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What of an archive is asked for. */
final class FilterOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "Only what this one says: a name as documents have it, or a part of it.")
  private Optional<String> speaker = Optional.empty();

  @Option(
      names = "--about",
      paramLabel = "NAME",
      description =
          "Only what names this one or this place, or tells what they do or what is done to them,"
              + " or is said to them.")
  private Optional<String> about = Optional.empty();

  @Option(
      names = "--act",
      paramLabel = "ACT",
      converter = LabelOf.AnAct.class,
      description = "Only what is said with this act: say, claim, deny, accuse, promise, ...")
  private Optional<Act> act = Optional.empty();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      converter = LabelOf.AType.class,
      description = "Only what tells an event of this PLOVER type: ASSAULT, PROTEST, AID, ...")
  private Optional<Event.Type> type = Optional.empty();

  @Option(
      names = "--place",
      paramLabel = "PLACE",
      description =
          "Only what names this place or happens there: a name, or a country's ISO code (NO, NOR);"
              + " with --type where the event happens.")
  private Optional<String> place = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = WrittenDay.class,
      description =
          "Only from this day on, as 2026-03-04, 2026-03 or 2026: the day of publication, with"
              + " --type and in a timeline that of the event.")
  private Optional<Day> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = WrittenDay.class,
      description = "Only up to this day, which counts too.")
  private Optional<Day> to = Optional.empty();

  @Option(
      names = "--certain",
      description =
          "Only where the report is certain: with --speaker or --act that it was said, with --type"
              + " that it happened.")
  private boolean certain;

  @Option(names = "--disputed", description = "Only where a side of a dispute is taken.")
  private boolean disputed;

  @Option(names = "--versions", description = "Look in older versions of pages, too.")
  private boolean versions;

  @Option(
      names = "--limit",
      paramLabel = "NUMBER",
      converter = AtLeastOne.class,
      description = "So many at most; all if you say nothing.")
  private Optional<Integer> limit = Optional.empty();

  /**
   * What is asked for.
   *
   * @param words that were typed
   * @throws ParameterException if no day can be meant
   */
  Question question(String words) {
    if (from.isPresent() && to.isPresent() && to.get().last().isBefore(from.get().first())) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "--to is before --from: no day is meant");
    }
    return new Question(
        SearchWords.of(words),
        speaker,
        about,
        act,
        Optional.empty(),
        type,
        place,
        Optional.empty(),
        from.map(Day::first),
        to.map(Day::last),
        certain,
        disputed,
        versions,
        limit.map(OptionalInt::of).orElse(OptionalInt.empty()));
  }

  /** One that was given, if any was. */
  Optional<String> given() {
    CommandSpec command = Objects.requireNonNull(spec);
    return NAMES.stream()
        .filter(name -> command.commandLine().getParseResult().hasMatchedOption(name))
        .findFirst();
  }

  private static final List<String> NAMES =
      List.of(
          "--speaker",
          "--about",
          "--act",
          "--type",
          "--place",
          "--from",
          "--to",
          "--certain",
          "--disputed",
          "--versions",
          "--limit");
}
