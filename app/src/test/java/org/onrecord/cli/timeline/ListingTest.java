package org.onrecord.cli.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.onrecord.cli.Placed;
import org.onrecord.cli.Written;
import org.onrecord.cli.view.Listing;
import org.onrecord.cli.view.Page;

class ListingTest {
  private static final Page PAGE = new Page(false, 80, false);

  private final TimeList times = new TimeList();

  private static String written(Listing listing) {
    return Written.by(listing, Placed.record());
  }

  @Test
  void aTableCountsWhatNoCalendarHolds() {
    String table = written(times.table(PAGE));
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
        written(times.csv()));
  }

  @Test
  void jsonLeadsToTheRecord() {
    String json = written(times.json());
    assertTrue(json.startsWith("{\"from\":\"2014-03-10\",\"to\":\"2014-03-10\""), json);
    assertTrue(json.contains("\"time\":\"" + Placed.record().times().getFirst().id()), json);
    assertEquals(1, json.lines().count());
  }

  @Test
  void eachTimeThatACalendarHoldsHasALineOfItsOwn() {
    assertEquals(
        """
        {"document":"%s","source":"a.txt","published":null,"id":"%s","words":"Monday","start":3,\
        "end":9,"value":"2014-03-10","from":"2014-03-10","to":"2014-03-10","type":"DATE",\
        "sentence_number":1,"sentence":"On Monday they met in Lyon, after three days in Qwxz."}
        """
            .formatted(Placed.record().id(), Placed.record().times().getFirst().id()),
        written(times.jsonl()));
  }
}
