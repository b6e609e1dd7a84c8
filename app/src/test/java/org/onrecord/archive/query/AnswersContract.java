package org.onrecord.archive.query;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Location;
import org.onrecord.archive.Problem;
import org.onrecord.cli.HandMade;
import org.onrecord.cli.Harbour;
import org.onrecord.record.Act;
import org.onrecord.record.Dispute;
import org.onrecord.record.Event;
import org.onrecord.record.Kind;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.Item;
import org.onrecord.source.Origin;
import org.onrecord.text.Document;

/**
 * What an archive answers, in whichever database: one that holds the harbour's article; of each
 * filter, which sentences it lets through.
 */
abstract class AnswersContract {
  private static final String BOMBED = "LUNDE, March 4";
  private static final String DENIED = "The foreign ministry";
  private static final String TOLL = "The health office";
  private static final String DOZENS = "“Dozens";
  private static final String ARRESTED = "In Lunde";
  private static final String COLLAPSED = "The pier";
  private static final String STANDS = "The harbour master";
  private static final String CLEARED = "Rao has not";
  private static final List<String> ALL =
      List.of(BOMBED, DENIED, TOLL, DOZENS, ARRESTED, COLLAPSED, STANDS, CLEARED);

  private @Nullable Archive opened;

  /** Where an archive can be made. */
  abstract Location nowhere();

  @BeforeEach
  void fill() {
    opened = Archive.openOrCreate(nowhere());
    add(Harbour.record());
  }

  @AfterEach
  void close() {
    archive().close();
  }

  private Archive archive() {
    return Objects.requireNonNull(opened);
  }

  private void add(NewsRecord record) {
    Document document =
        new Document(record.uri(), record.published(), record.title(), record.text());
    archive()
        .add(
            record,
            new Item.Found("some.txt", 1, document, Origin.ofText(new byte[0], "text/plain")),
            "1");
  }

  private void add(String uri, String published, String text) {
    add(
        new HandMade(new Document(Optional.of(uri), Optional.of(published), Optional.empty(), text))
            .record());
  }

  private <T> List<T> ask(Function<Answers, Stream<T>> asking) {
    return Answers.of(archive(), answers -> asking.apply(answers).toList());
  }

  private List<Hit> hits(Question question) {
    return ask(answers -> answers.search(question));
  }

  /** How the sentences that are found begin, in text order. */
  private List<String> found(Question question) {
    return hits(question).stream()
        .map(Hit::sentence)
        .map(sentence -> ALL.stream().filter(sentence::startsWith).findFirst().orElse(sentence))
        .sorted(Comparator.comparingInt(ALL::indexOf))
        .toList();
  }

  private List<String> found(String words) {
    return found(Question.ALL.with(SearchWords.of(words)));
  }

  private static Question of(
      String speaker, String about, String act, String type, String place, boolean certain) {
    return new Question(
        SearchWords.NONE,
        Optional.of(speaker).filter(each -> !each.isEmpty()),
        Optional.of(about).filter(each -> !each.isEmpty()),
        Optional.of(act).filter(each -> !each.isEmpty()).map(Act::valueOf),
        Optional.empty(),
        Optional.of(type).filter(each -> !each.isEmpty()).map(Event.Type::valueOf),
        Optional.of(place).filter(each -> !each.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        certain,
        false,
        false,
        OptionalInt.empty());
  }

  @Test
  void findsWordsPhrasesBeginningsAndNotWhatMustNotStand() {
    assertEquals(List.of(BOMBED, DENIED, STANDS), found("harbour"));
    assertEquals(List.of(COLLAPSED), found("\"pier collapsed\""));
    assertEquals(List.of(), found("\"collapsed pier\""));
    assertEquals(List.of(COLLAPSED), found("collaps*"));
    assertEquals(List.of(), found("collaps"));
    assertEquals(List.of(STANDS), found("HARBOUR -jets"));
    assertEquals(List.of(TOLL, DOZENS, ARRESTED, COLLAPSED, CLEARED), found("-harbour"));
    assertEquals(ALL, found(""));
    assertEquals(List.of(), found("***"));
  }

  /** The rows of a list, so many at a time, each page behind the last row of the one before. */
  private <T> List<T> pageByPage(
      int most, BiFunction<Answers, Optional<Spot>, List<Listed<T>>> asking) {
    List<T> rows = new ArrayList<>();
    Optional<Spot> after = Optional.empty();
    List<Listed<T>> page;
    do {
      Optional<Spot> here = after;
      page = Answers.of(archive(), answers -> asking.apply(answers, here));
      assertTrue(page.size() <= most);
      page.forEach(each -> rows.add(each.row()));
      after = page.isEmpty() ? Optional.empty() : Optional.of(page.getLast().spot());
    } while (after.isPresent());
    return rows;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 1000})
  void listsGoOnWhereTheyStopped(int most) {
    add("https://vale.example/1", "2026-03-05", "It rained.");
    add("https://vale.example/2", "2026-03-05", "It poured.");
    NewsRecord undated = HandMade.of("Nobody knows when.").record();
    add(undated);
    Question question = Question.ALL.first(most);

    assertEquals(
        List.of("https://vale.example/2", "https://vale.example/1", "harbour.txt", "some.txt"),
        pageByPage(most, (answers, after) -> answers.documents(question, after)).stream()
            .map(filed -> filed.source().name())
            .toList());
    assertEquals(
        Harbour.record().statements().size(),
        pageByPage(most, (answers, after) -> answers.statements(question, after)).stream()
            .map(quote -> quote.saying().id())
            .distinct()
            .count());
    assertEquals(
        Harbour.record().events().size(),
        pageByPage(most, (answers, after) -> answers.events(question, after)).stream()
            .map(Happened::id)
            .distinct()
            .count());
    assertEquals(
        ask(answers -> answers.disputes(Question.ALL)),
        pageByPage(most, (answers, after) -> answers.disputes(question, after)));
    assertEquals(
        Harbour.record().actors().size(),
        pageByPage(most, (answers, after) -> answers.people(after, most)).size());
  }

  @Test
  void whatWasNotReadIsListedInTheOrderInWhichItWasMet() {
    for (String source : List.of("a.txt", "b.txt", "c.txt", "a.txt")) {
      archive().problem(source, "empty");
    }
    for (int most : List.of(1, 2, 1000)) {
      assertEquals(
          List.of("b.txt", "c.txt", "a.txt"),
          pageByPage(most, (answers, after) -> answers.problems(after, most)).stream()
              .map(Problem::source)
              .toList());
    }
    assertEquals(
        List.of("a.txt", "c.txt"),
        ask(answers -> answers.newestProblems(2).stream()).stream().map(Problem::source).toList());
    long all = Answers.of(archive(), Answers::problems);
    assertEquals(3, all);
  }

  @Test
  void aStatementIsListedForWhatItIsAndForItsSentence() {
    Question denied = of("", "", "DENY", "", "", true).first(9);
    Question ofRao = of("Rao", "Tarvik", "", "", "", false).first(9);
    Question toll = Question.ALL.with(SearchWords.of("jets -toll")).first(9);

    assertEquals(List.of("that its jets had bombed the harbour"), contents(denied));
    assertEquals(1, contents(ofRao).size());
    assertTrue(contents(ofRao).getFirst().startsWith("Castelian jets bombed"));
    assertEquals(2, contents(toll).size());
    assertEquals(List.of(), contents(denied.with(SearchWords.of("toll"))));
  }

  private List<String> contents(Question question) {
    return Answers.of(archive(), answers -> answers.statements(question, Optional.empty())).stream()
        .map(each -> each.row().saying().content())
        .toList();
  }

  @Test
  void accentsDoNotCount() {
    String german = "Jörg Müller sprach in São Mateus.";
    String korean = "한국어 기사가 나왔다.";
    add("https://vale.example/1", "2026-03-05", german);
    add("https://vale.example/2", "2026-03-05", korean);
    // Taken apart, as some systems write it.
    add("https://vale.example/3", "2026-03-05", "Rene\u0301 spoke.");

    assertEquals(List.of(german), found("Muller"));
    assertEquals(List.of(german), found("MÜLLER"));
    assertEquals(List.of(german), found("\"jorg müller\" sao"));
    assertEquals(List.of(german), found("Mu\u0308l*"));
    assertEquals(List.of(), found("Mullerin"));
    assertEquals(List.of(korean), found("한국어"));
    assertEquals(List.of("Rene\u0301 spoke."), found("René"));
    assertEquals(List.of("Rene\u0301 spoke."), found("rene"));
  }

  @Test
  void theNewestComesFirstInWhicheverZone() {
    add("https://vale.example/1", "2026-03-05T01:30:00+09:00", "The ferry left late.");
    add("https://vale.example/2", "2026-03-04T20:00:00Z", "The ferry was full.");
    add("https://vale.example/3", "2026-03-04T14:00:00-05:00", "The ferry sank.");

    assertEquals(
        List.of("The ferry was full.", "The ferry sank.", "The ferry left late."),
        hits(Question.ALL).stream().limit(3).map(Hit::sentence).toList());
  }

  @Test
  void aHitTellsWhereItStandsAndWhoSaysIt() {
    Hit hit = hits(Question.ALL.with(SearchWords.of("denied"))).getFirst();

    assertEquals(2, hit.number());
    assertEquals(hit.sentence(), hit.span().in(Harbour.record().text()));
    assertEquals("harbour.txt", hit.source().name());
    assertEquals(Optional.of("2026-03-04"), hit.source().day());
    assertEquals(
        List.of(Optional.of("The foreign ministry of Castelia")),
        hit.sayings().stream().map(Saying::speaker).toList());
    assertEquals(List.of("deny"), hit.sayings().stream().map(Saying::act).toList());
  }

  @Test
  void whoSpeaks() {
    assertEquals(List.of(BOMBED, DOZENS, CLEARED), found(of("Ana Rao", "", "", "", "", false)));
    assertEquals(List.of(BOMBED, DOZENS, CLEARED), found(of("rao", "", "", "", "", false)));
    assertEquals(List.of(BOMBED, DOZENS, CLEARED), found(of("ANA RÁO", "", "", "", "", false)));
    assertEquals(List.of(DENIED), found(of("foreign ministry of castelia", "", "", "", "", false)));
    assertEquals(List.of(), found(of("Ra", "", "", "", "", false)));
    assertEquals(List.of(), found(of("%", "", "", "", "", false)));
  }

  @Test
  void speakerAndActAreOfOneStatement() {
    assertEquals(List.of(DENIED), found(of("", "", "DENY", "", "", false)));
    assertEquals(List.of(), found(of("Ana Rao", "", "DENY", "", "", false)));
  }

  @Test
  void whatHappensWhereAndHowSureTheReportIs() {
    assertEquals(List.of(BOMBED), found(of("", "", "", "ASSAULT", "", false)));
    assertEquals(List.of(ARRESTED, CLEARED), found(of("", "", "", "COERCE", "", false)));
    assertEquals(List.of(ARRESTED), found(of("", "", "", "COERCE", "", true)));
    assertEquals(List.of(ARRESTED), found(of("", "", "", "COERCE", "lunde", false)));
    assertEquals(List.of(), found(of("", "", "", "COERCE", "Tarvik", false)));
    assertEquals(List.of(BOMBED, ARRESTED), found(of("", "", "", "", "NO", false)));
    assertEquals(List.of(BOMBED, ARRESTED), found(of("", "", "", "", "nor", false)));
    assertEquals(List.of(), found(of("", "", "", "", "SE", false)));
  }

  @Test
  void filtersGoWithWords() {
    Question rao = of("Ana Rao", "", "SAY", "", "", true);
    assertEquals(List.of(BOMBED), found(rao.with(SearchWords.of("jets"))));
    assertEquals(List.of(), found(rao.with(SearchWords.of("dockers"))));
    Question arrest = of("", "", "", "COERCE", "NO", true);
    assertEquals(List.of(ARRESTED), found(arrest.with(SearchWords.of("police"))));
    assertEquals(List.of(), found(arrest.with(SearchWords.of("town"))));
  }

  @Test
  void whomItIsAbout() {
    assertEquals(List.of(BOMBED), found(of("", "Ana Rao", "", "", "", false)));
    assertEquals(List.of(ARRESTED), found(of("", "police", "", "", "", false)));
    assertTrue(found(of("", "Tarvik", "", "", "", false)).contains(BOMBED));
  }

  @Test
  void daysArePublicationsAndWithATypeTheEvents() {
    assertEquals(ALL, found(days("", "2026-03-04", "2026-03-04")));
    assertEquals(List.of(), found(days("", "2026-03-05", "2026-03-06")));
    assertEquals(List.of(), found(days("", "2026-03-01", "2026-03-03")));
    assertEquals(List.of(BOMBED), found(days("ASSAULT", "2026-03-03", "2026-03-03")));
    assertEquals(List.of(), found(days("ASSAULT", "2026-03-04", "2026-03-04")));
  }

  private static Question days(String type, String from, String to) {
    Question all = of("", "", "", type, "", false);
    return new Question(
        all.words(),
        all.speaker(),
        all.about(),
        all.act(),
        all.kind(),
        all.type(),
        all.place(),
        all.outlet(),
        Optional.of(LocalDate.parse(from)),
        Optional.of(LocalDate.parse(to)),
        false,
        false,
        false,
        OptionalInt.empty());
  }

  private static Question published(Optional<Kind> kind, Optional<String> outlet) {
    Question all = Question.ALL;
    return new Question(
        all.words(),
        all.speaker(),
        all.about(),
        all.act(),
        kind,
        all.type(),
        all.place(),
        outlet,
        all.from(),
        all.to(),
        false,
        false,
        false,
        all.limit());
  }

  private List<String> kinds(Question question) {
    return ask(answers -> answers.statements(question, Optional.empty()).stream()).stream()
        .map(listed -> listed.row().saying().kind())
        .toList();
  }

  @Test
  void howMuchIsQuoted() {
    List<String> all = kinds(Question.ALL);
    assertTrue(all.stream().distinct().count() > 1, all.toString());
    for (Kind kind : Kind.values()) {
      assertEquals(
          all.stream().filter(kind.label()::equals).toList(),
          kinds(published(Optional.of(kind), Optional.empty())));
    }
  }

  @Test
  void whatAnOutletPublished() {
    Document document =
        new Document(
            Optional.of("https://vale.example/1"),
            Optional.of("2026-02-01"),
            Optional.empty(),
            "It rained, Rao said.");
    HandMade made = new HandMade(document);
    made.said("It rained").by("Rao").cue("said").add();
    Origin plain = Origin.ofText(new byte[0], "text/plain");
    Origin vale =
        new Origin(
            plain.hash(),
            plain.mediaType(),
            plain.fetched(),
            plain.author(),
            Optional.of("The Vale"),
            plain.language(),
            plain.passages());
    archive().add(made.record(), new Item.Found("vale.txt", 1, document, vale), "1");

    Question asked = published(Optional.empty(), Optional.of("the vale"));
    assertEquals(List.of("It rained, Rao said."), found(asked));
    assertEquals(1, kinds(asked).size());
    assertEquals(1, ask(answers -> answers.documents(asked, Optional.empty()).stream()).size());
    assertEquals(List.of(), kinds(published(Optional.empty(), Optional.of("Vale"))));
  }

  @Test
  void whatIsDisputed() {
    Question all = Question.ALL;
    Question disputed =
        new Question(
            SearchWords.NONE,
            all.speaker(),
            all.about(),
            all.act(),
            all.kind(),
            all.type(),
            all.place(),
            all.outlet(),
            all.from(),
            all.to(),
            false,
            true,
            false,
            all.limit());
    assertEquals(List.of(BOMBED, DENIED, TOLL, COLLAPSED, STANDS), found(disputed));
    assertEquals(List.of(DENIED), found(disputed.with(SearchWords.of("ministry"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "*",
        "NEAR(a b",
        "text:harbour",
        "'; DROP TABLE document; --",
        "a AND",
        "NOT",
        "(",
        "^harbour",
        "a + b",
        "{x} : y",
        "-",
        "--",
        "\\",
        "a\\'b",
        "!",
        "a:*",
        "'a' & | b",
        "<->",
        ":v0",
        "?",
        "\u0000",
        "\uFDD0",
        "%_",
        "“",
        "harbour\\"
      })
  void noQueryIsWrong(String typed) {
    found(typed);
    found(of(typed, typed, "", "", typed, false));
    ask(answers -> answers.people(typed).stream());
    assertFalse(found("harbour").isEmpty());
  }

  @Test
  void aLongQueryIsNone() {
    assertEquals(List.of(), found("x".repeat(10_000)));
    assertEquals(List.of(BOMBED, DENIED, STANDS), found("harbour ".repeat(1_250)));
    assertEquals(List.of(STANDS), found("harbour" + " -jets".repeat(1_600)));
    assertEquals(List.of(), found("\"" + "a ".repeat(5_000) + "\""));
    assertEquals(List.of(), found("!".repeat(10_000)));
    assertEquals(List.of(), found(of("y".repeat(10_000), "", "", "", "", false)));
  }

  @Test
  void theBestComesFirstAndALimitCutsBehindIt() {
    add("https://a.example/1", "2026-01-01", "Rivers " + "and other words ".repeat(10) + ".");
    add("https://a.example/2", "2026-01-02", "Rivers rise.");
    Question rivers = Question.ALL.with(SearchWords.of("rivers"));

    assertEquals("Rivers rise.", hits(rivers).getFirst().sentence());
    assertEquals(2, hits(rivers).size());
    assertEquals(
        List.of("Rivers rise."), hits(rivers.first(1)).stream().map(Hit::sentence).toList());
  }

  @Test
  void nothingIsLeftOutHoweverMuchThereIs() {
    for (int i = 0; i < 250; i++) {
      add("https://a.example/" + i, "2026-02-01", "River number " + i + " rises.");
    }

    Question rivers = Question.ALL.with(SearchWords.of("river"));
    assertEquals(250, hits(rivers).stream().map(Hit::sentence).distinct().count());
    assertEquals(250 + ALL.size(), hits(Question.ALL).size());
    assertEquals(
        ALL.size(),
        hits(Question.ALL.first(ALL.size())).stream()
            .filter(hit -> hit.source().name().equals("harbour.txt"))
            .count());
  }

  @Test
  void olderVersionsAreLookedAtOnRequest() {
    add("https://a.example/1", "2026-01-01", "The bridge opened.");
    add("https://a.example/1", "2026-01-02", "The bridge is closed.");

    Question bridge = Question.ALL.with(SearchWords.of("bridge"));
    assertEquals(
        List.of("The bridge is closed."), hits(bridge).stream().map(Hit::sentence).toList());
    Question all =
        new Question(
            bridge.words(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            true,
            OptionalInt.empty());
    assertEquals(2, hits(all).size());
  }

  @Test
  void whoANameMeansAndWhatThereIsOfThem() {
    List<Person> people = ask(answers -> answers.people("rao").stream());
    assertEquals(List.of("Ana Rao"), people.stream().map(Person::called).toList());
    Person rao = people.getFirst();
    assertEquals(3, rao.statements());
    assertEquals(1, rao.sources());
    assertEquals(people, ask(answers -> answers.people(rao.id()).stream()));

    assertEquals(3, ask(answers -> answers.saidBy(rao)).size());
    assertEquals(List.of(), ask(answers -> answers.people("Nobody").stream()));
    Person police = ask(answers -> answers.people("police").stream()).getFirst();
    assertEquals(
        List.of("arrested"),
        ask(answers -> answers.events(police)).stream().map(Happened::words).toList());
  }

  @Test
  void datedEventsStandInTheOrderOfTheCalendar() {
    List<Happened> dated = ask(answers -> answers.timeline(Question.ALL));
    assertTrue(dated.stream().map(Happened::words).toList().contains("bombed"));
    List<String> days = dated.stream().map(each -> each.from().orElseThrow()).toList();
    assertEquals(days.stream().sorted().toList(), days);
    assertEquals(
        List.of("bombed"),
        ask(answers -> answers.timeline(of("", "", "", "ASSAULT", "", false))).stream()
            .map(Happened::words)
            .toList());
  }

  @Test
  void disputesHaveTheirSidesWithWhoTakesThem() {
    List<FoundDispute> all = ask(answers -> answers.disputes(Question.ALL));
    assertEquals(3, all.size());
    FoundDispute denial =
        all.stream()
            .filter(each -> each.relation() == Dispute.Relation.DENIAL)
            .findFirst()
            .orElseThrow();
    assertEquals(2, denial.sides().size());
    assertEquals(1, denial.sides().getFirst().independent());
    assertEquals(Optional.of("Ana Rao"), denial.sides().getFirst().stands().getFirst().who());
    assertEquals(
        "that its jets had bombed the harbour",
        denial.sides().getLast().stands().getFirst().words());
    assertEquals(1, ask(answers -> answers.disputes(of("", "", "DENY", "", "", false))).size());
  }

  @Test
  void aDocumentHasItsDisputesAndEachAnAddress() {
    List<FoundDispute> all = ask(answers -> answers.disputes(Question.ALL));
    String harbour = Harbour.record().id();
    assertEquals(all, ask(answers -> answers.disputesIn(harbour, 50).stream()));
    assertEquals(all.subList(0, 1), ask(answers -> answers.disputesIn(harbour, 1).stream()));
    assertEquals(List.of(), ask(answers -> answers.disputesIn("sha256:none", 50).stream()));
    for (FoundDispute each : all) {
      assertEquals(List.of(each), ask(answers -> answers.dispute(each.id()).stream()), each.id());
    }
    assertEquals(List.of(), ask(answers -> answers.dispute("' OR 1 = 1").stream()));
  }

  /** Of other documents the first words of a side do; of its own all are told. */
  @Test
  void ofADisputeElsewhereADocumentHasTheFirstOfEachSide() {
    for (FoundDispute each : ask(answers -> answers.disputes(Question.ALL))) {
      for (FoundDispute.Side side : each.sides()) {
        for (Stand stand : side.stands()) {
          String document = stand.source().id();
          FoundDispute here =
              ask(answers -> answers.disputesIn(document, 50).stream()).stream()
                  .filter(it -> it.id().equals(each.id()))
                  .findFirst()
                  .orElseThrow();
          assertEquals(each.sides().size(), here.sides().size());
          for (int i = 0; i < here.sides().size(); i++) {
            List<Stand> all = each.sides().get(i).stands();
            List<Stand> told = here.sides().get(i).stands();
            assertEquals(all.getFirst(), told.getFirst());
            assertEquals(
                all.stream()
                    .filter(it -> all.indexOf(it) == 0 || it.source().id().equals(document))
                    .toList(),
                told);
          }
        }
      }
    }
  }

  @Test
  void aDocumentHasItsVersionsAndReprints() {
    String report =
        "The dam of Orsa held through the night, the council said on Monday. ".repeat(9);
    NewsRecord first = plain("https://vale.example/1", report + "It was quiet.");
    NewsRecord second = plain("https://vale.example/1", report + "It was quiet, and cold.");
    NewsRecord reprint = plain("https://quay.example/9", report + "It was quiet, and very cold.");
    add(first);
    add(second);
    add(reprint);

    for (NewsRecord each : List.of(first, second)) {
      assertEquals(
          List.of(second.id() + " true", first.id() + " false"),
          ask(answers -> answers.versions(each.id(), 50).stream()).stream()
              .map(version -> version.source().id() + " " + version.newest())
              .toList());
    }
    assertEquals(1, ask(answers -> answers.versions(second.id(), 1).stream()).size());
    assertEquals(List.of(reprint.id()), reprints(second));
    assertEquals(List.of(second.id()), reprints(reprint));
    assertEquals(List.of(), reprints(Harbour.record()));
    assertEquals(List.of(), ask(answers -> answers.versions("sha256:none", 50).stream()));
  }

  private List<String> reprints(NewsRecord record) {
    return ask(answers -> answers.reprints(record.id(), 50).stream()).stream()
        .map(Source::id)
        .toList();
  }

  private static NewsRecord plain(String uri, String text) {
    return new HandMade(
            new Document(Optional.of(uri), Optional.of("2026-03-04"), Optional.empty(), text))
        .record();
  }

  @Test
  void whatManyAreCalledIsAskedAtOnce() {
    List<Person> people = pageByPage(1000, (answers, after) -> answers.people(after, 1000));
    Map<String, String> known = people.stream().collect(toMap(Person::id, Person::called));
    List<String> ids =
        Stream.concat(
                known.keySet().stream(), IntStream.range(0, 600).mapToObj(i -> "none'" + i + "/a1"))
            .toList();
    AtomicInteger asked = new AtomicInteger();
    SqlLogger counting =
        new SqlLogger() {
          @Override
          public void logAfterExecution(StatementContext context) {
            asked.incrementAndGet();
          }
        };

    Map<String, String> called =
        archive()
            .read(
                handle -> {
                  handle.setSqlLogger(counting); // The same handle is used within.
                  return Answers.of(archive(), answers -> answers.called(ids));
                });

    assertEquals(known, called);
    assertEquals(2, asked.get());
  }

  @Test
  void sharesAreOfAllThatIsQuoted() {
    List<Share> shares = ask(answers -> answers.shares(Share.By.SPEAKER));
    assertEquals(Optional.of("Ana Rao"), shares.getFirst().speaker());
    assertEquals(3, shares.getFirst().statements());
    assertEquals(6, shares.getFirst().all());
    assertEquals(0.5, shares.getFirst().part());
    assertEquals(
        List.of(Optional.of("2026-03")),
        ask(answers -> answers.shares(Share.By.MONTH)).stream()
            .map(Share::group)
            .distinct()
            .toList());
    Totals totals = Answers.of(archive(), Answers::totals);
    assertEquals(new Totals(1, 0, 0, 6, 6, 7, 3, 0), totals);
  }
}
