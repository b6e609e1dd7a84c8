package org.onrecord.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.eval.reading.RecordFile;
import org.onrecord.record.Dispute;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;
import org.onrecord.text.Span;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as they are typed. */
class MainTest {
  private static final String GOLD = Fixtures.attributions("polnear").toString();
  private static final String RECORDS = Fixtures.attributions("polnear.jsonl").toString();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  private int run(String... arguments) {
    CommandLine commandLine =
        Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return commandLine.execute(arguments);
  }

  private JsonNode json() {
    return new JsonMapper().readTree(out.toString().strip().lines().reduce("", (a, b) -> b));
  }

  @Test
  void attributionAsJson() {
    assertEquals(
        0, run("attribution", GOLD, "--records", RECORDS, "--format", "json"), err::toString);
    JsonNode json = json();
    assertEquals("attribution", json.path("task").stringValue());
    assertEquals(4, json.path("documents").intValue());
    assertEquals(1, json.path("missing").intValue());
    assertEquals(7, json.path("gold").intValue());
    assertEquals(0.5455, json.path("source").doubleValue());
    assertEquals(0.8764, json.path("content-token").doubleValue());
    JsonNode interval = json.path("intervals").path("source");
    assertTrue(interval.path(0).doubleValue() < 0.5455 && 0.5455 < interval.path(1).doubleValue());
    assertEquals("polnear", json.path("data").path(0).path("name").stringValue());
    assertEquals(64, json.path("data").path(0).path("sha256").stringValue().length());
  }

  @Test
  void aBenchOfArchivesHasItsFiguresBesideItsReport() throws IOException {
    Path report = folder.resolve("archive.md");
    assertEquals(
        0,
        run(
            "bench",
            "archive",
            "--only",
            "growth",
            "--sizes",
            "5,10",
            "--searches",
            "2",
            "--report=" + report),
        err::toString);
    assertTrue(Files.readString(report).contains("| documentsPerSecondAt10 "), out::toString);
    JsonNode json = new JsonMapper().readTree(Files.readString(folder.resolve("archive.json")));
    assertEquals("bench-archive", json.path("task").stringValue());
    assertTrue(json.path("bytesPerDocumentAt10").doubleValue() > 0);
  }

  @Test
  void errorsAreShownButStandInNoReport() throws IOException {
    Path report = folder.resolve("attribution.md");
    assertEquals(
        0, run("attribution", GOLD, "--records", RECORDS, "--errors", "3", "--report=" + report));
    assertTrue(out.toString().contains("engineer tom reyes → critics"), out.toString());
    String written = Files.readString(report);
    assertTrue(out.toString().startsWith(written));
    assertTrue(written.contains("| source "), written);
    assertTrue(
        written.contains(
            "`./dev eval attribution polnear --records polnear.jsonl --errors 3"
                + " --report=attribution.md`"),
        written);
    assertFalse(written.contains("tom reyes"), written);
    assertTrue(Files.readString(folder.resolve("attribution.json")).startsWith("{\"task\""));
  }

  @Test
  void figuresAreHeldAgainstAScript() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "python3 is not installed here");
    String same =
        "{\"source\": 0.5455, \"cue\": 0.7143, \"content\": 0.5714, \"triple\": 0.2857,"
            + " \"content-token\": 0.8764, \"direct-exact\": 0.8, \"said\": 0.6667,"
            + " \"speaker-acc\": 0.8333, \"speaker-direct-acc\": 1.0, \"speaker-mixed-acc\": 1.0,"
            + " \"speaker-indirect-acc\": 0.6667, \"said-direct-recall\": 1.0,"
            + " \"said-mixed-recall\": 1.0, \"said-indirect-recall\": 0.5, \"documents\": 4,"
            + " \"missing\": 1, \"gold\": 7}";
    assertEquals(0, check(same), err::toString);
    assertTrue(out.toString().contains("The same by the reference script"));
    assertEquals(1, check(same.replace("0.5455", "0.5454")));
    assertTrue(err.toString().contains("source=0.5454"), err.toString());
  }

  private int check(String figures) throws IOException {
    Path script = folder.resolve("script.py");
    Files.writeString(script, "print('a remark')\nprint('''" + figures + "''')\n");
    return run("attribution", GOLD, "--records", RECORDS, "--check-against", script.toString());
  }

  @Test
  void aHomeTellsTheReaderWhichPlaceIsMeant() throws IOException {
    String gold = birmingham();
    assertEquals(0, run("place", gold, "--format", "json"), err::toString);
    assertEquals(0, json().path("acc161").doubleValue());
    assertEquals(0, run("place", gold, "--format", "json", "--home", "United States"));
    assertEquals(1, json().path("acc161").doubleValue());
  }

  /** A text that would have to be read is none here: no model is asked. */
  @Test
  void placesWhoseWordsAreGiven() throws IOException {
    Path gold = folder.resolve("given.jsonl");
    Files.writeString(
        gold,
        """
        {"id":"p1","text":"Paris left on Monday.","toponyms":[{"start":0,"end":5,"lat":48.85,\
        "lon":2.35}]}
        """);
    assertEquals(
        0, run("place", gold.toString(), "--format", "json", "--gold-spans"), err::toString);
    assertEquals(1, json().path("acc161").doubleValue());
    assertEquals(1, json().path("found").doubleValue());
    assertEquals(0, json().path("readers").size());
  }

  @Test
  void aHomeThatNobodyKnowsIsNamed() throws IOException {
    assertEquals(1, run("place", birmingham(), "--home", "Narnia"));
    assertTrue(err.toString().contains("--home: there is no country \"Narnia\""), err.toString());
  }

  /** A text that names Birmingham, and means the one in Alabama. */
  private String birmingham() throws IOException {
    Path gold = folder.resolve("places.jsonl");
    Files.writeString(
        gold,
        """
        {"id":"p1","text":"The river rose again on Monday. Ana Duarte left Birmingham before the \
        bridge was closed.","toponyms":[{"start":48,"end":58,"lat":33.52,"lon":-86.81}]}
        """);
    return gold.toString();
  }

  @Test
  void calibration() {
    assertEquals(
        0, run("calibration", GOLD, "--records", RECORDS, "--format", "json"), err::toString);
    assertEquals(8, json().path("statements").intValue());
    assertEquals(5, json().path("right").intValue());
    assertEquals(0.125, json().path("ece-width").doubleValue());
  }

  @Test
  void disputes() throws IOException {
    String text = "Police said ten came. Hosts said forty came.";
    Path gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            """
            {"id":"d01","part":"dev","title":"t","text":"%s","near":null,"disputes":[\
            {"relation":"blame","sides":[{"who":"Police","spans":[[12,20]]},\
            {"who":"Hosts","spans":[[33,43]]}]},\
            {"relation":"count","sides":[{"who":"Police","spans":[[12,20]]},\
            {"who":"Hosts","spans":[[0,6]]}]}]}
            {"id":"e01","part":"closed","title":"t","text":"%s","near":"part","disputes":[]}
            """
                .formatted(text, text));
    Path records = folder.resolve("records.jsonl");
    NewsRecord statements =
        NewsRecord.of(document("d01", text), "en", List.of())
            .with(
                List.of(
                    Fixtures.statement("s0", text, "Police", "", "ten came", 1),
                    Fixtures.statement("s1", text, "Hosts", "", "forty came", 1)),
                List.of());
    NewsRecord read =
        new ReadEvents(statements).dispute(Dispute.Relation.COUNT, "s0", "s1").record();
    RecordFile.write(records, List.of(read, NewsRecord.of(document("e01", text), "en", List.of())));
    String[] arguments = {"disputes", gold.toString(), "--records", records.toString()};
    assertEquals(0, run(with(arguments, "--errors=1")), err::toString);
    assertTrue(out.toString().contains("count: ten came / Police"), out.toString());
    assertFalse(out.toString().contains("blame: ten came"), out.toString());
    assertEquals(0, run(with(arguments, "--format=json")), err::toString);
    assertEquals(1, json().path("precision").doubleValue());
    assertEquals(.5, json().path("recall").doubleValue());
    assertEquals(0, json().path("relation").doubleValue());
    assertEquals(2, run(with(arguments, "--part=closed", "--errors=1")));
    assertEquals(0, run(with(arguments, "--part=closed", "--format=json")), err::toString);
    assertEquals(0, json().path("false-near").doubleValue());
    assertEquals(1, json().path("near misses").intValue());
  }

  @Test
  void factuality() throws IOException {
    Path gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            """
            {"id":"f01","part":"dev","title":"Pump","text":"It failed.","events":[{"id":"e1",\
            "start":3,"end":9,"in":"text","views":[{"by":"author","value":"CT+"}]}]}
            """);
    Path records = folder.resolve("records.jsonl");
    String text = "Pump\n\nIt failed.";
    NewsRecord blank =
        NewsRecord.of(document("f01", text), "en", List.of(new Span(0, 4), new Span(6, 16)));
    NewsRecord read =
        new ReadEvents(blank).event("failed", "", "", "", ReadEvents.view("author CT-")).record();
    RecordFile.write(records, List.of(read));
    String[] arguments = {"factuality", gold.toString(), "--records", records.toString()};
    assertEquals(0, run(with(arguments, "--errors=1")), err::toString);
    assertTrue(out.toString().contains("| CT+  | CT-   | It failed. |"), out.toString());
    assertEquals(0, run(with(arguments, "--format=json")), err::toString);
    assertEquals(0, json().path("accuracy").doubleValue());
    assertEquals(1, json().path("found").doubleValue());
    assertEquals(0, json().path("predicates").intValue());
    assertTrue(json().path("pearson").isMissingNode());
    assertEquals(1, run(with(arguments, "--uds=" + gold)));
    RecordFile.write(records, List.of(NewsRecord.of(document("f01", "Pump"), "en", List.of())));
    assertEquals(1, run(arguments));
    assertTrue(err.toString().contains("the record of f01 is one of another text"));
  }

  /** Read by the model that ships, so that only what does not hang on it is known. */
  @Test
  void events() throws IOException {
    Path gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            """
            {"id":"p/0","sentence":"The mayor was sued by a guild.","source":[24,29],\
            "target":[0,9],"root":"ACCUSE","quad":3}
            {"id":"c/0","sentence":"It rained.","quad":0}
            {"id":"c/1","sentence":"They met.","quad":1}
            """);
    assertEquals(0, run("events", gold.toString(), "--format=json"), err::toString);
    assertEquals("events", json().path("task").stringValue());
    assertEquals(1, json().path("givenPair").path("n").intValue());
    assertEquals(1, json().path("falseEvents").path("n").intValue());
    assertTrue(json().path("givenPair").path("rootMacroF1").isNumber(), out::toString);
    assertTrue(json().path("endToEnd").path("swapped").isNumber(), out::toString);
    assertEquals(0, json().path("falseEvents").path("per100").doubleValue());
    assertEquals(2, json().path("intervals").path("endToEnd").path("recall").size());
    assertEquals(0, run("events", gold.toString()), err::toString);
    assertTrue(out.toString().contains("| voice is active "), out::toString);
  }

  @Test
  void location() throws IOException {
    Path gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            """
            {"id":"l/0","text":"They fought near Oslo.","spans":[\
            {"start":5,"end":11,"label":"VERB"},{"start":17,"end":21,"label":"LOCATION"}]}
            {"id":"l/1","text":"It rained.","spans":[{"start":3,"end":9,"label":"VERB"}]}
            """);
    assertEquals(0, run("location", gold.toString(), "--format=json"), err::toString);
    assertEquals(2, json().path("events").intValue());
    assertEquals(1, json().path("with a place").intValue());
    assertEquals(1, json().path("location-without").doubleValue());
    assertEquals(2, json().path("intervals").path("location").size());
  }

  @Test
  void sentences() throws IOException {
    Path bank = folder.resolve("bank.conllu");
    Files.writeString(
        bank,
        """
        # text = The dike broke.
        1	The	_	DET	_	_	2	det	_	_
        2	dike	_	NOUN	_	_	3	nsubj	_	_
        3	broke	_	VERB	_	_	0	root	_	SpaceAfter=No
        4	.	_	PUNCT	_	_	3	punct	_	_

        # text = Nobody drowned.
        1	Nobody	_	PRON	_	_	2	nsubj	_	_
        2	drowned	_	VERB	_	_	0	root	_	SpaceAfter=No
        3	.	_	PUNCT	_	_	2	punct	_	_
        """);
    assertEquals(0, run("sentences", bank.toString(), "--format", "json"), err::toString);
    assertEquals(1.0, json().path("sentences").doubleValue());
  }

  @Test
  void tokenizer() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "The dike broke at noon, 😀 she said.");
    assertEquals(0, run("tokenizer", text.toString(), "--format", "json"), err::toString);
    assertEquals(10, json().path("words").intValue());
    assertEquals(0, json().path("different").intValue());
    assertEquals(1.0, json().path("same").doubleValue());
  }

  @Test
  void benchOfReading() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "The dam broke at noon, she said.");
    assertEquals(
        0,
        run(("bench --only read --rounds 1 --words 21 --format json " + text).split(" ")),
        err::toString);
    int cores = Runtime.getRuntime().availableProcessors();
    assertEquals(cores, json().path("cores").intValue());
    assertEquals(cores * 3 * 7, json().path("words").intValue());
    assertEquals(cores * 3 * 9, json().path("subwords").intValue());
    assertTrue(json().path("readToEncoder").doubleValue() > 0);
    assertTrue(json().path("wordsPerSecond").doubleValue() > 0);
  }

  @Test
  void benchWantsPartsAndCounts() {
    assertEquals(2, run("bench", "--only", "speed"));
    assertEquals(2, run("bench", "--rounds", "0"));
    assertTrue(err.toString().contains("'0' is not a whole number of 1 or more"), err::toString);
  }

  @Test
  void tellsWhatIsWrongInPlainWords() {
    assertEquals(1, run("attribution", folder.resolve("none").toString(), "--records", RECORDS));
    assertTrue(err.toString().startsWith("eval: " + folder.resolve("none") + " does not exist"));
    assertEquals(2, run("attribution", "--format", "xml"));
    assertTrue(err.toString().contains("Invalid value for option '--format'"), err.toString());
  }

  private static final String PASSAGES =
      """
      {"id":"actors/d1","part":"dev","published":"2026-03-04","title":"A dam","text":"Ana said no.","actors":[{"id":"a1","kind":"person","name":"Ana","role":null,"code":null,"identity":null,"mentions":[{"start":0,"end":3,"form":"name","source":true}]}],"joint":[],"places":[],"unknown":[]}
      {"id":"actors/c1","part":"closed","published":"2026-03-04","title":"A dam","text":"Bo said no.","actors":[],"joint":[],"places":[],"unknown":[]}
      """;

  /** The command with these passages and records of texts, by name. */
  private String[] actors(String passages, Document... texts) throws IOException {
    Path gold = Files.writeString(folder.resolve("actors.jsonl"), passages);
    Path records = folder.resolve("records.jsonl");
    RecordFile.write(
        records, Stream.of(texts).map(each -> NewsRecord.of(each, "en", List.of())).toList());
    return new String[] {"actors", gold.toString(), "--records", records.toString()};
  }

  @Test
  void actorsAsJson() throws IOException {
    String[] usual =
        actors(PASSAGES, document("d1", "Ana said no."), document("c1", "Bo said no."));
    assertEquals(0, run(with(usual, "--format", "json")), err::toString);
    assertEquals(1, json().path("passages").intValue());
    assertEquals(1, json().path("sources").intValue());
    assertEquals(0, json().path("identities-invented").intValue());
    assertEquals(0.0, json().path("source-name").doubleValue());
    assertEquals(0.0, json().path("actors-recall").doubleValue());
    assertEquals(0, run(with(usual, "--errors", "1")), err::toString);
    assertTrue(out.toString().contains("## source-name (1)"), out.toString());
    assertEquals(0, run(with(usual, "--part", "closed")), err::toString);
    assertEquals(2, run(with(usual, "--part", "closed", "--errors", "1")));
    assertTrue(err.toString().contains("--errors shows examples"), err.toString());
  }

  @Test
  void recordsOfTheClosedPartAreNotWritten() throws IOException {
    Path written = folder.resolve("written.jsonl");
    String[] usual =
        actors(PASSAGES, document("d1", "Ana said no."), document("c1", "Bo said no."));
    assertEquals(2, run(with(usual, "--part", "closed", "--write-records=" + written)));
    assertTrue(err.toString().contains("--write-records shows examples"), err.toString());
    usual[0] = "nested";
    assertEquals(2, run(with(usual, "--part", "closed", "--write-records=" + written)));
    assertFalse(Files.exists(written));
    usual[0] = "actors";
    assertEquals(0, run(with(usual, "--write-records=" + written)), err::toString);
    assertTrue(Files.exists(written));
  }

  @Test
  void aRecordOfAnotherTextIsNamed() throws IOException {
    assertEquals(1, run(actors(PASSAGES, document("d1", "Ana said  no."))));
    assertEquals("eval: the record of d1 is one of another text\n", err.toString());
  }

  @Test
  void twoPassagesOfOneNameAreRefused() throws IOException {
    assertEquals(1, run(actors(PASSAGES + PASSAGES, document("d1", "Ana said no."))));
    assertEquals("eval: two passages are called d1\n", err.toString());
  }

  private static Document document(String name, String text) {
    return new Document(Optional.of(name), Optional.empty(), Optional.empty(), text);
  }

  private static String[] with(String[] arguments, String... more) {
    return Stream.of(arguments, more).flatMap(Stream::of).toArray(String[]::new);
  }

  @Test
  void coreferenceWantsASplitAndAPart() {
    assertEquals(2, run("coreference", "--split", "train"));
    assertEquals(2, run("coreference", "--part", "test"));
    assertEquals(1, run("coreference"));
    assertTrue(err.toString().contains("gum_docs.jsonl.gz is not here"), err.toString());
  }

  @Test
  void everyCommandSaysWhatItDoesAndWhatEachOptionIsFor() {
    Main.commandLine()
        .getSubcommands()
        .forEach(
            (name, command) -> {
              CommandLine.Model.CommandSpec spec = command.getCommandSpec();
              assertTrue(spec.usageMessage().description().length > 0, name);
              spec.args().forEach(it -> assertTrue(it.description().length > 0, name + it));
            });
  }

  @Test
  void withoutFilesAndWithoutTheDevelopmentDataItSaysWhatToDo() {
    assertEquals(1, run("entities"));
    assertTrue(err.toString().contains("name FILEs to measure on"), err.toString());
  }
}
