package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.Hints;
import org.onrecord.eval.gold.GoldException;
import org.onrecord.eval.gold.GoldPlaces;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.report.Target;
import org.onrecord.eval.score.PlaceScorer;
import org.onrecord.eval.score.Tally;
import org.onrecord.reading.actor.Lexicon;
import org.onrecord.reading.place.Places;
import org.onrecord.record.Ids;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Place;
import org.onrecord.text.Document;
import org.onrecord.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Places on the map. */
@Command(
    name = "place",
    description = {
      "Scores places and where they were put.",
      "A FILE is JSON Lines with \"toponyms\" (start, end, lat, lon)."
    })
final class PlaceCommand extends EvalCommand {
  private static final Map<String, Target> FOUND = Map.of("end-to-end", Target.atLeast(.48, .62));
  private static final Map<String, Target> GIVEN = Map.of("acc161", Target.atLeast(.65, .78));

  @Mixin private Records records = new Records();

  @Option(
      names = "--home",
      paramLabel = "COUNTRY",
      description = "Tell the reader that the documents are from this country.")
  private @Nullable String home;

  @Option(
      names = "--gold-spans",
      description =
          "Give the words that name places: no model reads, only where they lie is scored.")
  private boolean goldSpans;

  @Override
  List<Path> developmentData() {
    return DevelopmentData.PLACES;
  }

  @Override
  Measured measure(List<Path> files) throws IOException {
    List<GoldPlaces> gold = files.stream().flatMap(file -> GoldPlaces.read(file).stream()).toList();
    List<Tally> tallies = goldSpans ? given(gold) : found(gold);
    return Measured.of(
        new Evaluation(
            task(),
            "Places",
            commandLine(),
            origins(files),
            goldSpans ? List.of() : records.origins(),
            sizes(gold),
            figures(tallies, PlaceScorer::figures, goldSpans ? GIVEN : FOUND),
            List.of()));
  }

  private List<Tally> found(List<GoldPlaces> gold) throws IOException {
    Map<String, NewsRecord> found =
        records.of(
            () -> Records.documents(gold, GoldPlaces::id, each -> Document.of(each.text())),
            hints());
    return gold.stream()
        .map(each -> PlaceScorer.tally(each, Records.of(each.id(), found).places()))
        .toList();
  }

  private List<Tally> given(List<GoldPlaces> gold) {
    Hints hints = hints();
    Places places = new Places(new Lexicon(), Optional.empty(), hints.places(), hints.home());
    return gold.stream().map(each -> PlaceScorer.tally(each, placed(each, places))).toList();
  }

  private static List<Place> placed(GoldPlaces gold, Places places) {
    List<Span> names = gold.toponyms().stream().map(GoldPlaces.Toponym::span).sorted().toList();
    return places.of(gold.text(), names, new Ids(gold.id()));
  }

  private Hints hints() {
    try {
      return new Hints(List.of(), Optional.ofNullable(home));
    } catch (IllegalArgumentException unknown) {
      throw new GoldException("--home: " + unknown.getMessage());
    }
  }

  private static SequencedMap<String, Integer> sizes(List<GoldPlaces> gold) {
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("documents", gold.size());
    sizes.put(
        "gold",
        (int)
            gold.stream()
                .flatMap(each -> each.toponyms().stream())
                .filter(toponym -> toponym.point().isPresent())
                .count());
    return sizes;
  }
}
