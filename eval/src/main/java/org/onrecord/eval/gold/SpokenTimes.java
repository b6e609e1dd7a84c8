package org.onrecord.eval.gold;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.text.Document;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * A sentence as people speak to an assistant, with its expressions of time and what they mean: a
 * line of JSON Lines that was made of the cases of Recognizers-Text ({@code id}, {@code text},
 * {@code reference}, {@code results}).
 *
 * @param id by which others name it
 * @param document the text, and the day on which it is said
 * @param times in the order of the file; those without a span are left out
 */
public record SpokenTimes(String id, Document document, List<Time> times) {
  private static final List<String> FIRST =
      List.of("date", "dateTime", "time", "startDate", "startDateTime", "startTime");
  private static final List<String> LAST = List.of("endDate", "endDateTime", "endTime");

  public SpokenTimes {
    times = List.copyOf(times);
  }

  /**
   * An expression of time.
   *
   * @param span where it stands
   * @param type in the case's terms: {@code daterange}, {@code datetimealt}
   * @param meanings each of which is right; none where the case states none
   */
  public record Time(Span span, String type, List<Meaning> meanings) {
    public Time {
      meanings = List.copyOf(meanings);
    }
  }

  /**
   * What an expression may mean.
   *
   * @param timex much like TIMEX3's value: {@code 2016-11-07}, {@code XXXX-WXX-1}, {@code
   *     (T10,T12,PT2H)}
   * @param first the day, or the day and time, when it begins: {@code 2016-11-07 10:00:00}
   * @param last when it has ended
   */
  public record Meaning(String timex, Optional<String> first, Optional<String> last) {}

  /**
   * The cases of a file.
   *
   * @throws GoldException if one can't be read
   */
  public static List<SpokenTimes> read(Path file) {
    return JsonLines.map(file, SpokenTimes::of);
  }

  private static SpokenTimes of(JsonNode json) {
    Document document =
        new Document(
            Optional.empty(),
            JsonGold.optional(json, "reference"),
            Optional.empty(),
            JsonGold.text(json, "text"));
    List<Time> times =
        json.path("results")
            .valueStream()
            .filter(each -> each.path("start").isInt())
            .map(SpokenTimes::time)
            .toList();
    return new SpokenTimes(JsonGold.text(json, "id"), document, times);
  }

  private static Time time(JsonNode json) {
    Span span = new Span(JsonGold.number(json.path("start")), JsonGold.number(json.path("end")));
    String type = json.path("type").asString("");
    JsonNode value = json.path("value");
    Stream<Meaning> meanings =
        value.isObject()
            ? Stream.of("FutureResolution", "PastResolution")
                .map(each -> meaning(value, value.path(each)))
            : json.path("resolution").path("values").valueStream().map(each -> meaning(each, each));
    return new Time(
        span,
        type.substring(type.indexOf('.') + 1),
        meanings.filter(each -> !each.timex.isEmpty()).distinct().toList());
  }

  private static Meaning meaning(JsonNode value, JsonNode resolved) {
    String timex = value.path("Timex").asString(value.path("timex").asString(""));
    return new Meaning(
        timex,
        first(resolved, FIRST)
            .or(() -> JsonGold.optional(resolved, "start"))
            .or(() -> JsonGold.optional(resolved, "value")),
        first(resolved, LAST).or(() -> JsonGold.optional(resolved, "end")));
  }

  private static Optional<String> first(JsonNode json, List<String> fields) {
    return fields.stream().flatMap(each -> JsonGold.optional(json, each).stream()).findFirst();
  }
}
