package org.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.Harbour;
import org.openqa.selenium.Keys;

/**
 * What a person does who has never used a terminal, from page to page in a real browser, where
 * Debian's is installed. Pictures of each step lie in {@code target/journeys}.
 */
@Tag("browser")
@Timeout(180)
final class JourneyTest {
  private static final int WIDE = 1280;
  private static final int NARROW = 360;
  private static final Path PICTURES = Path.of("target", "journeys");
  private static final String TARGET_IS_SEEN =
      "document.querySelector(':target')"
          + " && document.querySelector(':target').getBoundingClientRect().top >= 0"
          + " && document.querySelector(':target').getBoundingClientRect().top < innerHeight";

  private static final String ON_THE_MAP =
      "[...document.querySelectorAll('[data-latitude]')]"
          + ".reduce((sum, spot) => sum + Number(spot.dataset.count), 0)";

  @TempDir private @Nullable Path folder;
  private @Nullable Site opened;
  private @Nullable Chromium started;

  @BeforeEach
  void open() throws IOException {
    assumeTrue(Chromium.isThere(), "chromium and chromium-driver are not installed");
    opened = new Site(Objects.requireNonNull(folder));
    started = new Chromium();
    browser().look(WIDE, false);
  }

  @AfterEach
  void close() {
    if (started != null) {
      started.close();
    }
    if (opened != null) {
      opened.close();
    }
  }

  private Chromium browser() {
    return Objects.requireNonNull(started);
  }

  private URI at(String path) {
    return Objects.requireNonNull(opened).at(path);
  }

  /** A page on the way is fit for everybody, and a picture of it is kept. */
  private void pass(String name) throws IOException {
    Files.createDirectories(PICTURES);
    browser().picture(PICTURES.resolve(name + ".png"));
    String own = at("/").toString();
    assertAll(
        name,
        () -> assertEquals(List.of(), browser().violations(), "axe"),
        () -> assertEquals(0, browser().overflow(), "pixels too wide"),
        () -> assertEquals(List.of(), browser().errors(), "console"),
        () ->
            assertEquals(
                List.of(),
                browser().requests().stream().filter(each -> !each.startsWith(own)).toList(),
                "other hosts"));
  }

  @Test
  void aDisputedClaimIsFoundWithBothSidesInTheirSentences() throws IOException {
    browser().open(at("/"));
    browser().clickOn("nav a[href='/disputes']");
    browser().await(at("/disputes"));
    browser().write("main input[name=q]", "denied" + Keys.ENTER);
    browser().await(at("/disputes?q=denied"));
    browser().awaitThat("document.querySelectorAll('.dispute').length == 1");
    assertTrue(browser().is("document.querySelectorAll('.dispute .sides > li').length == 2"));
    browser().awaitText(".dispute .sides > li:nth-child(1)", "Castelian jets bombed the harbour");
    browser().awaitText(".dispute .sides > li:nth-child(2)", "ministry of Castelia denied");
    browser().awaitText(".dispute .carried", "1");
    pass("disputed-sides");
    browser().clickOn(".dispute .sides > li:nth-child(2) .stands a");
    browser().awaitThat(TARGET_IS_SEEN);
    browser().awaitText(":target", "that its jets had bombed the harbour");
    pass("disputed-sentence");
    browser().back();
    browser().await(at("/disputes?q=denied"));
    browser().awaitThat("document.querySelectorAll('.dispute').length == 1");
  }

  @Test
  void anActorIsFollowedFromAnArticleThroughTime() throws IOException {
    browser().open(at("/documents/" + Harbour.record().id()));
    browser().clickOn(".notes-said a.speaker");
    browser().awaitThat("location.pathname.startsWith('/actors/')");
    browser().awaitText("h1", "Ana Rao");
    browser().awaitText("#chart-told", "March 2026");
    assertTrue(browser().is("document.querySelectorAll('#said ~ .rows .statement').length >= 3"));
    pass("actor");
    browser().clickOn("#said ~ .rows .statement:last-child a.context");
    browser().awaitThat(TARGET_IS_SEEN);
    assertTrue(browser().is("location.pathname.startsWith('/documents/')"));
  }

  @Test
  void twoThatAreOneAreMergedAndTheMergeIsTakenBack() throws IOException {
    long before = count("/actors", "li.person");
    browser().open(at("/actors?name=health"));
    browser().clickOn("li.person a.speaker");
    browser().awaitText("#correct", "Is something wrong?");
    browser().clickOn("a[href^='/corrections/merge']");
    browser().write("#find", "ministry" + Keys.ENTER);
    browser().awaitText(".people .rows", "Compare both");
    pass("merge-whom");
    browser().clickOn(".people .rows .more a");
    browser().awaitText("h1", "Are these two one?");
    assertTrue(browser().is("document.querySelectorAll('.persons > li').length == 2"));
    pass("merge-both");
    browser().write("#who", "Ida Moe" + Keys.ENTER);
    browser().awaitThat("location.hash == '#c1'");
    browser().awaitText(".correction", "said by Ida Moe");
    pass("merge-done");
    assertEquals(before - 1, count("/actors", "li.person"));
    browser().open(at("/actors?name=health"));
    browser().clickOn("li.person a.speaker");
    browser().awaitText("#correct ~ .rows", "Take back");
    browser().clickOn("#correct ~ .rows a.context");
    browser().write("#who", "Per Dahl" + Keys.ENTER);
    browser().awaitText(".correction", "taken back by Per Dahl");
    pass("merge-taken-back");
    assertEquals(before, count("/actors", "li.person"));
  }

  private long count(String page, String selector) {
    browser().open(at(page));
    return browser().count(selector);
  }

  @Test
  void whatIsNoActorIsRejectedAndComesBack() {
    browser().open(at("/actors?name=police"));
    browser().clickOn("li.person a.speaker");
    browser().clickOn("a[href^='/corrections/reject']");
    browser().awaitText("h1", "Is this no actor?");
    browser().write("#who", "Ida Moe" + Keys.ENTER);
    browser().awaitThat("location.hash == '#c1'");
    assertEquals(0, count("/actors?name=police", "li.person"));
    browser().open(at("/corrections"));
    browser().clickOn("#c1 a.context");
    browser().write("#who", "Ida Moe" + Keys.ENTER);
    browser().awaitText("#c1", "taken back");
    assertEquals(1, count("/actors?name=police", "li.person"));
  }

  @Test
  void whatIsOnTheScreenIsExported() throws IOException {
    Path downloads = Objects.requireNonNull(folder).resolve("downloads");
    Files.createDirectory(downloads);
    browser().keepDownloads(downloads);
    long shown = count("/statements?speaker=Rao", "li.statement");
    assertTrue(shown > 1, "there is something to export");
    pass("exported-list");
    browser().clickOn(".exports a[href*='.csv']");
    List<String> lines = lines(downloads.resolve("statements.csv"));
    assertEquals(1 + shown, lines.size());
    assertTrue(lines.stream().skip(1).allMatch(line -> line.contains("Rao")), lines.toString());
    browser().clickOn(".exports a[href*='.json']");
    assertEquals(
        shown,
        Site.JSON.readTree(String.join("\n", lines(downloads.resolve("statements.json")))).size());
    browser().open(at("/events?place=Tarvik"));
    browser().clickOn(".exports a[href*='.geojson']");
    String map = String.join("\n", lines(downloads.resolve("events.geojson")));
    int features = Site.JSON.readTree(map).get("features").size();
    assertTrue(features > 0, map);
    assertTrue(browser().is(ON_THE_MAP + " == " + features), "as many as are on the map");
  }

  /** The browser first reserves the name with an empty file, and renames what is whole onto it. */
  private static List<String> lines(Path file) throws IOException {
    long end = System.nanoTime() + 20_000_000_000L;
    while (!Files.exists(file) || Files.size(file) == 0) {
      assertTrue(System.nanoTime() < end, "nothing was saved as " + file);
      Thread.onSpinWait();
    }
    return Files.readAllLines(file);
  }

  @Test
  void theKeyboardAloneLeadsToADisputedSentenceInTheDarkOnATelephone() throws IOException {
    browser().look(NARROW, true);
    browser().open(at("/"));
    assertTrue(browser().tabsTo("nav a[href='/disputes']", 10));
    browser().press(Keys.ENTER);
    browser().await(at("/disputes"));
    assertTrue(browser().tabsTo(".dispute .stands a", 60));
    pass("telephone-sides");
    browser().press(Keys.ENTER);
    browser().awaitThat(TARGET_IS_SEEN);
    pass("telephone-sentence");
  }
}
