package org.onrecord.eval.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpokenTimesTest {
  @TempDir private Path folder;

  private SpokenTimes read(String results) throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(
        file,
        "{\"id\":\"a/0\",\"text\":\"back today\",\"reference\":\"2016-11-07T16:12:00\",\"results\":["
            + results
            + "]}\n");
    return SpokenTimes.read(file).getFirst();
  }

  @Test
  void aParsersCaseHasAMeaningForTheFutureAndOneForThePast() throws IOException {
    SpokenTimes spoken =
        read(
            "{\"type\":\"date\",\"start\":5,\"end\":10,\"value\":{\"Timex\":\"XXXX-WXX-1\","
                + "\"FutureResolution\":{\"date\":\"2016-11-14\"},"
                + "\"PastResolution\":{\"date\":\"2016-11-07\"}}}");
    SpokenTimes.Time time = spoken.times().getFirst();
    assertEquals("today", time.span().in(spoken.document().text()));
    assertEquals(Optional.of("2016-11-07T16:12:00"), spoken.document().published());
    assertEquals(
        List.of(
            new SpokenTimes.Meaning("XXXX-WXX-1", Optional.of("2016-11-14"), Optional.empty()),
            new SpokenTimes.Meaning("XXXX-WXX-1", Optional.of("2016-11-07"), Optional.empty())),
        time.meanings());
  }

  @Test
  void aModelsCaseHasEachOfItsValues() throws IOException {
    SpokenTimes spoken =
        read(
            "{\"type\":\"datetimeV2.daterange\",\"start\":5,\"end\":10,\"resolution\":{\"values\":["
                + "{\"timex\":\"2016-W45\",\"start\":\"2016-11-07\",\"end\":\"2016-11-14\"}]}}");
    SpokenTimes.Time time = spoken.times().getFirst();
    assertEquals("daterange", time.type());
    assertEquals(
        List.of(
            new SpokenTimes.Meaning(
                "2016-W45", Optional.of("2016-11-07"), Optional.of("2016-11-14"))),
        time.meanings());
  }

  @Test
  void anExtractorsCaseStatesNoMeaningAndOneWithoutASpanIsLeftOut() throws IOException {
    SpokenTimes spoken = read("{\"type\":\"date\",\"start\":5,\"end\":10},{\"type\":\"date\"}");
    assertEquals(1, spoken.times().size());
    assertEquals(List.of(), spoken.times().getFirst().meanings());
  }
}
