package org.onrecord.eval.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.text.Document;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * A text in which a person marked expressions of time: a TimeML file, or a line of JSON Lines with
 * {@code id}, {@code published}, {@code text} and {@code timexes}.
 *
 * @param name by which others name it
 * @param document the text and its day of publication
 * @param times in text order
 */
public record GoldTimes(String name, Document document, List<Time> times) {
  private static final String TIMEML = ".tml";

  public GoldTimes {
    times = List.copyOf(times);
  }

  /**
   * An expression of time.
   *
   * @param span where it stands
   * @param type TIMEX3's type; empty where the gold doesn't tell
   * @param value TIMEX3's value
   */
  public record Time(Span span, Optional<String> type, String value) {}

  /**
   * The texts of a file, or of the TimeML files of a folder.
   *
   * @throws GoldException if one can't be read
   */
  public static List<GoldTimes> read(Path file) {
    if (Files.isDirectory(file)) {
      List<GoldTimes> all = new ArrayList<>();
      GoldFile.in(file, TIMEML).forEach(each -> all.add(TimeMl.read(each)));
      if (all.isEmpty()) {
        throw new GoldException(file + " has no file whose name ends in " + TIMEML);
      }
      return all;
    }
    return GoldFile.name(file).endsWith(TIMEML)
        ? List.of(TimeMl.read(file))
        : JsonLines.map(file, GoldTimes::of);
  }

  private static GoldTimes of(JsonNode json) {
    Document document =
        new Document(
            Optional.empty(),
            Optional.of(JsonGold.text(json, "published")),
            Optional.empty(),
            JsonGold.text(json, "text"));
    List<Time> times = json.path("timexes").valueStream().map(GoldTimes::time).toList();
    return new GoldTimes(JsonGold.text(json, "id"), document, times);
  }

  private static Time time(JsonNode json) {
    Span span = new Span(JsonGold.number(json.path("start")), JsonGold.number(json.path("end")));
    return new Time(span, Optional.empty(), JsonGold.text(json, "value"));
  }
}
