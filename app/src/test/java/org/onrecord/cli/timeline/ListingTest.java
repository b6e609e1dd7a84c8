package org.onrecord.cli.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.cli.Placed;
import org.onrecord.cli.view.Page;

class ListingTest {
  private static final Page PAGE = new Page(false, OptionalInt.empty());

  private static String written(Listing listing) {
    Timeline timeline = new Timeline();
    timeline.add("a.txt", Placed.record());
    timeline.add("again.txt", Placed.record());
    return listing.of(timeline.entries(), timeline.unplaced(), PAGE).collect(Collectors.joining());
  }

  @Test
  void aTableCountsWhatNoCalendarHolds() {
    String table = written(Listing.table);
    assertTrue(table.contains("2014-03-10  Monday  On Monday they met in Lyon"), table);
    assertTrue(
        table.endsWith("\n1 more is a length, a repetition or a time without a date.\n"), table);
  }

  @Test
  void commaSeparatedValuesHaveFirstAndLastDay() {
    assertEquals(
        "from,to,type,value,words,sentence,source\r\n"
            + "\"2014-03-10\",\"2014-03-10\",\"DATE\",\"2014-03-10\",\"Monday\","
            + "\"On Monday they met in Lyon, after three days in Qwxz.\",\"a.txt\"\r\n",
        written(Listing.csv));
  }

  @Test
  void jsonLeadsToTheRecord() {
    String json = written(Listing.json);
    assertTrue(json.startsWith("{\"from\":\"2014-03-10\",\"to\":\"2014-03-10\""), json);
    assertTrue(json.contains("\"time\":\"" + Placed.record().times().getFirst().id()), json);
    assertEquals(1, json.lines().count());
  }
}
