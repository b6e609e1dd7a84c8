package org.onrecord.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Seeded;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

class RecordJsonTest {
  private static final String TEXT = "Ada said \"no\". Five left Oslo today.";

  /** One finding of each sort, so that every field of the format is seen. */
  private static NewsRecord full() {
    Span whole = new Span(0, 13);
    Statement statement =
        new Statement(
            "d/s0-13",
            List.of(new Span(9, 13)),
            List.of(new Span(4, 8)),
            List.of(new Span(0, 3)),
            Optional.of("d/a0-3"),
            Kind.DIRECT,
            List.of(new Span(10, 12)),
            Act.SAY,
            Optional.empty(),
            Optional.empty(),
            Optional.of("d/t30-35"),
            Factuality.CERTAIN,
            0.5);
    Event event =
        new Event(
            "d/e20-24",
            List.of(List.of(new Span(20, 24))),
            Optional.of(Event.Type.RETREAT),
            Optional.of("withdraw"),
            List.of("military"),
            List.of(new Participant(new Span(15, 19), Optional.empty())),
            List.of(),
            Optional.of("d/p25-29"),
            Optional.of("d/t30-35"),
            List.of(new Commitment(Commitment.AUTHOR, Factuality.PROBABLE)),
            Event.Tense.PAST,
            List.of("d/q15-19"),
            1);
    Actor actor =
        new Actor(
            "d/a0-3",
            Optional.of("Ada"),
            Actor.Kind.PERSON,
            Optional.empty(),
            Optional.of("NOR GOV"),
            Optional.of(new Identity("Q1", "held office", 0.25)),
            List.of(new Mention(new Span(0, 3), Mention.Form.NAME)));
    Place place =
        new Place(
            "d/p25-29",
            new Span(25, 29),
            Place.Use.LITERAL,
            Optional.of("Oslo"),
            Optional.of(new Place.Point(59.9, 10)),
            Optional.of("NO"),
            OptionalLong.of(3143244),
            Optional.of(Place.Precision.CITY));
    Optional<LocalDate> day = Optional.of(LocalDate.of(2022, 12, 1));
    Time time = new Time("d/t30-35", new Span(30, 35), Time.Type.DATE, "2022-12-01", day, day);
    Quantity quantity =
        new Quantity(
            "d/q15-19",
            new Span(15, 19),
            Quantity.What.DISPLACED,
            Optional.of("people"),
            OptionalDouble.of(5),
            OptionalDouble.empty());
    Dispute dispute =
        new Dispute(
            "d/d0-24",
            Dispute.Relation.DENIAL,
            List.of(
                new Dispute.Side(List.of("d/a0-3"), List.of("d/s0-13"), List.of(), List.of()),
                new Dispute.Side(
                    List.of(Commitment.AUTHOR),
                    List.of(),
                    List.of("d/e20-24"),
                    List.of(new Span(20, 24)))),
            new Dispute.About(Optional.of("d/e20-24"), Optional.empty(), Optional.empty()),
            0.75);
    return new NewsRecord(
        "d",
        Optional.empty(),
        Optional.of("Five leave"),
        "en",
        Optional.of("2022-12-01"),
        TEXT,
        List.of(new Span(0, 14), new Span(15, 36)),
        List.of(statement),
        List.of(event),
        List.of(actor),
        List.of(place),
        List.of(time),
        List.of(quantity),
        List.of(dispute));
  }

  @Test
  void writesEveryFieldInTheOrderOfTheFormat() {
    String expected =
        """
        {"format":1,"id":"d","uri":null,"title":"Five leave","language":"en",
        "published":"2022-12-01","text":"Ada said \\"no\\". Five left Oslo today.",
        "sentences":[{"start":0,"end":14},{"start":15,"end":36}],
        "statements":[{"id":"d/s0-13","content":[{"start":9,"end":13}],"cue":[{"start":4,"end":8}],
        "source":[{"start":0,"end":3}],"speaker":"d/a0-3","kind":"direct",
        "quoted":[{"start":10,"end":12}],"act":"say","addressee":null,"within":null,
        "time":"d/t30-35","said":"CT+","confidence":0.5}],
        "events":[{"id":"d/e20-24","triggers":[[{"start":20,"end":24}]],"type":"RETREAT",
        "quad":"material_cooperation",
        "mode":"withdraw","contexts":["military"],
        "actor":[{"span":{"start":15,"end":19},"actor":null}],"recipient":[],
        "place":"d/p25-29","time":"d/t30-35","factuality":[{"by":"author","value":"PR+"}],
        "tense":"past","quantities":["d/q15-19"],"confidence":1.0}],
        "actors":[{"id":"d/a0-3","name":"Ada","kind":"person","role":null,"code":"NOR GOV",
        "identity":{"wikidata":"Q1","basis":"held office","confidence":0.25},
        "mentions":[{"span":{"start":0,"end":3},"form":"name"}]}],
        "places":[{"id":"d/p25-29","span":{"start":25,"end":29},"use":"literal","name":"Oslo",
        "latitude":59.9,"longitude":10,"country":"NO","geonames":3143244,"precision":"city"}],
        "times":[{"id":"d/t30-35","span":{"start":30,"end":35},"type":"DATE","value":"2022-12-01",
        "from":"2022-12-01","to":"2022-12-01"}],
        "quantities":[{"id":"d/q15-19","span":{"start":15,"end":19},"what":"displaced",
        "unit":"people","low":5,"high":null}],
        "disputes":[{"id":"d/d0-24","relation":"denial",
        "sides":[{"actors":["d/a0-3"],"statements":["d/s0-13"],"events":[],"words":[]},
        {"actors":["author"],"statements":[],"events":["d/e20-24"],
        "words":[{"start":20,"end":24}]}],
        "about":{"event":"d/e20-24","place":null,"time":null},"confidence":0.75}]}
        """;
    assertEquals(expected.replace("\n", ""), RecordJson.line(full()));
  }

  @Test
  void readsBackWhatItWrote() {
    assertEquals(full(), RecordJson.read(RecordJson.line(full())));
  }

  @Test
  void randomRecordsComeBackAsTheyWere() {
    Seeded.check(
        10,
        random -> {
          NewsRecord record = new RandomRecords(random).next();
          String line = RecordJson.line(record);
          assertEquals(record, RecordJson.read(line));
          assertEquals(1, line.split("\\R", -1).length);
          assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(line));
        });
  }

  @Test
  void escapesControlsLoneSurrogatesLineEndsAndTurnsOfDirection() {
    String text = "\ud83d\ude00 \ud83d \ude00\ud83d \u0000\u0085\u009b\u2028\u202e\ud800";
    String line = RecordJson.line(NewsRecord.of(Document.of(text), "und", List.of()));
    assertTrue(
        line.contains(
            "\"\ud83d\ude00 \\ud83d \\ude00\\ud83d \\u0000\\u0085\\u009b\\u2028\\u202e\\ud800\""),
        line);
    assertEquals(text, RecordJson.read(line).text());
  }

  @Test
  void aLongTextCrossesTheBuffersOfTheWriterWhole() {
    RandomGenerator random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      text.append(random.nextInt(3) == 0 ? "\ud83d" : "\ud83d\ude00");
    }
    NewsRecord record = NewsRecord.of(Document.of(text.toString()), "und", List.of());
    assertEquals(record, RecordJson.read(RecordJson.line(record)));
  }

  @Test
  void passesOverFieldsThatItDoesNotKnow() {
    String line = RecordJson.line(full()).replace("\"act\":", "\"mood\":[{\"x\":1}],\"act\":");
    assertEquals(full(), RecordJson.read(line));
  }

  @Test
  void aTypeTellsTheClassWhereARecordHasNone() {
    String line = RecordJson.line(full()).replace("\"quad\":\"material_cooperation\",", "");
    assertEquals(full(), RecordJson.read(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "act":"say"            | "act":"shout"     | statements[0].act: "shout" is none of say,
          "act":"say"            | "act":5           | statements[0].act is 5, not a string
          "kind":"direct",       | ''                | statements[0].kind is null or absent
          "start":9,             | "start":14,       | statements[0].content[0]: not a span
          "start":9,             | "start":9.5,      | statements[0].content[0].start is 9.5, not a whole
          "speaker":"d/a0-3"     | "speaker":"d/a7"  | its speaker d/a7 is not in the record
          "confidence":0.5       | "confidence":1.5  | statements[0]: confidence 1.5 is not in [0, 1]
          "format":1             | "format":2        | format is 2; this version reads format 1
          "from":"2022-12-01"    | "from":"today"    | times[0].from: Text 'today'
          "end":36               | "end":37          | lies outside the text
          {"format"              | {{"format"        | not JSON:
          {"format"              | [{"format"        | not JSON:
          """)
  void saysWhereItFails(String from, String to, String message) {
    String line = RecordJson.line(full());
    assertTrue(line.contains(from), from);
    RecordFormatException thrown =
        assertThrows(
            RecordFormatException.class,
            () -> RecordJson.read(line.replaceFirst(Pattern.quote(from), to)));
    assertTrue(String.valueOf(thrown.getMessage()).contains(message), thrown.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "'',there is no JSON value",
    "[],'the whole is a list, not an object'",
    "{},format is null or absent",
    "1 2,more"
  })
  void refusesWhatIsNoRecord(String line, String message) {
    RecordFormatException thrown =
        assertThrows(RecordFormatException.class, () -> RecordJson.read(line));
    assertTrue(String.valueOf(thrown.getMessage()).contains(message), thrown.getMessage());
  }
}
