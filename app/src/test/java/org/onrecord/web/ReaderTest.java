package org.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.cli.HandMade;
import org.onrecord.cli.Harbour;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;
import org.openqa.selenium.Keys;

/** An article in a real browser, where Debian's is installed: what it tells at its marks. */
@Tag("browser")
@Timeout(120)
final class ReaderTest {
  private static final int WIDE = 1280;
  private static final int NARROW = 360;
  private static final String ARTICLE = "/documents/" + Harbour.record().id();
  private static final String OPEN = "!document.getElementById('panel').hidden";
  private static final String CLOSED = "document.getElementById('panel').hidden";
  private static final String NUMBER = ".text a.n[href=\"#f2\"]";

  @TempDir private static @Nullable Path folder;
  private static @Nullable Site opened;
  private static @Nullable Chromium started;

  @BeforeAll
  static void open() throws IOException {
    assumeTrue(Chromium.isThere(), "chromium and chromium-driver are not installed");
    opened = new Site(Objects.requireNonNull(folder));
    started = new Chromium();
  }

  @AfterAll
  static void close() {
    if (started != null) {
      started.close();
    }
    if (opened != null) {
      opened.close();
    }
  }

  private static Chromium browser() {
    return Objects.requireNonNull(started);
  }

  private static void read(int width, String query) {
    browser().look(width, false);
    browser().open(Objects.requireNonNull(opened).at(ARTICLE + query));
    browser().awaitThat("document.getElementById('panel')");
  }

  private static boolean says(String words) {
    return browser().is("document.getElementById('panel').innerText.includes('" + words + "')");
  }

  @Test
  void theKeyboardOpensEntersAndLeavesThePanel() {
    read(WIDE, "");
    assertTrue(browser().tabsTo(NUMBER, 60));
    browser().awaitThat(OPEN);
    assertTrue(says("The foreign ministry of Castelia") && says("denied"));
    assertTrue(browser().is("document.querySelectorAll('.text .m.lit').length > 2"));
    assertTrue(browser().is("document.querySelector('.found > li.lit').id == 'f2'"));
    browser().press(Keys.ENTER);
    browser().awaitThat("document.activeElement.id == 'panel'");
    assertTrue(browser().is("document.activeElement.role == 'dialog'"));
    assertTrue(browser().tabsTo("#panel a.speaker", 1));
    browser().press(Keys.ESCAPE);
    browser().awaitThat(CLOSED);
    assertTrue(browser().is("document.activeElement.matches('" + NUMBER + "')"));
    assertFalse(browser().is("document.querySelector('.lit')"));
    assertTrue(browser().tabsTo(".text a.n[href=\"#f3\"]", 1), "the panel is no further stop");
  }

  @Test
  void thePanelStaysWhileThePointerIsOnIt() {
    read(WIDE, "");
    browser().point(".text .event");
    browser().awaitThat(OPEN);
    assertTrue(says("assault") && says("Tarvik, Norway") && says("denies"));
    browser().point("#panel .panel-foot");
    browser().script("window.since = performance.now();");
    browser().awaitThat("performance.now() - window.since > 800");
    assertTrue(browser().is(OPEN));
    browser().press(Keys.ESCAPE);
    browser().awaitThat(CLOSED);
    browser().point(".text .event");
    browser().awaitThat(OPEN);
    browser().point("h1");
    browser().awaitThat(CLOSED);
  }

  @Test
  void theNextMarkIsTheOneBehindInTheText() {
    read(WIDE, "?show=times,places");
    browser().clickOn(".text .time");
    browser().awaitThat(OPEN);
    assertTrue(says("“Tuesday”"));
    browser().clickOn("#panel [aria-label='The mark before']");
    assertTrue(says("“Tarvik”"));
    browser().clickOn("#panel [aria-label='The next mark']");
    assertTrue(says("“Tuesday”"));
    browser().clickOn("#panel [aria-label='Close']");
    browser().awaitThat(CLOSED);
  }

  @ParameterizedTest
  @CsvSource({"1280, false", "1280, true", "360, false", "360, true"})
  void theOpenPanelIsFitForEverybody(int width, boolean dark) {
    read(width, "?show=said,events,times,places");
    browser().look(width, dark);
    browser().clickOn(NUMBER);
    browser().awaitThat(OPEN);
    assertAll(
        () -> assertEquals(List.of(), browser().violations(), "axe"),
        () -> assertEquals(0, browser().overflow(), "pixels too wide"),
        () -> assertEquals(List.of(), browser().errors(), "console"));
  }

  @Test
  void inANarrowWindowThePanelIsAtItsBottomAndCoversNothingThatItTellsOf() {
    read(NARROW, "");
    assertTrue(browser().tabsTo(NUMBER, 60));
    browser().awaitThat(OPEN);
    String panel = "document.getElementById('panel').getBoundingClientRect()";
    browser().awaitThat(panel + ".bottom == innerHeight && " + panel + ".width == innerWidth");
    browser()
        .awaitThat(
            "[...document.querySelectorAll('.text .lit')].every(each =>"
                + " each.getBoundingClientRect().bottom <= "
                + panel
                + ".top && each.getBoundingClientRect().top >= 0)");
  }

  @Test
  void layersStandInTheAddressAndTheBackButtonHasThem() {
    read(WIDE, "");
    browser().clickOn("#layer-times");
    browser().awaitThat("location.search == '?show=said,events,times'");
    assertTrue(browser().is("document.querySelector('.notes-times').offsetHeight > 0"));
    browser().open(Objects.requireNonNull(opened).at("/statements"));
    browser().back();
    browser().awaitThat("document.querySelector('#layer-times')?.checked");
    assertTrue(browser().is("location.search == '?show=said,events,times'"));
    browser().clickOn("#layer-times");
    browser().awaitThat("location.search == ''");
    browser().clickOn("#layer-said");
    browser().clickOn("#layer-events");
    browser().awaitThat("location.search == '?show=none'");
    assertTrue(browser().is("document.querySelector('.text .n').offsetHeight == 0"));
  }

  /** So many statements have the same source that the outer one is none of its innermost. */
  @Test
  void aNumberOpensItsOwnStatement() {
    HandMade made =
        HandMade.of("The ministry said ash, birch, cedar, elm, fir, oak and yew, Rao said.");
    String outer =
        made.said("The ministry said ash, birch, cedar, elm, fir, oak and yew").by("Rao").add();
    for (String each : List.of("ash", "birch", "cedar", "elm", "fir", "oak", "yew")) {
      made.at("The ministry").said(each).by("The ministry").within(outer).add();
    }
    Site site = Objects.requireNonNull(opened);
    NewsRecord record = made.record();
    site.add(record);
    browser().look(WIDE, false);
    browser().open(site.at("/documents/" + record.id()));
    int number = 1 + record.statements().stream().map(Statement::id).toList().indexOf(outer);
    browser().clickOn(".text a.n[href='#f" + number + "']");
    browser().awaitThat(OPEN);
    browser().awaitText(".panel .who", "Rao");
  }

  @Test
  void anAddressOfANoteShowsItsLayer() {
    read(WIDE, "?show=events#f2");
    browser().awaitThat("document.getElementById('layer-said').checked");
    browser().awaitThat("document.querySelector('#f2:target').offsetHeight > 0");
  }

  /** As when a text is made larger: what has the focus stays. */
  @Test
  void thePanelStaysWhenTheWindowChanges() {
    read(WIDE, "");
    assertTrue(browser().tabsTo(NUMBER, 60));
    browser().press(Keys.ENTER);
    browser().look(WIDE - 200, false);
    browser().awaitThat(OPEN + " && document.activeElement.id == 'panel'");
  }

  @Test
  void eachSentenceHasALinkThatTheArrowsFind() {
    read(WIDE, "#s3");
    browser().script("document.querySelector('.here').focus();");
    assertTrue(browser().is("document.activeElement.getAttribute('href') == '#s3'"));
    browser().press(Keys.ARROW_DOWN);
    browser().awaitThat("document.activeElement.getAttribute('href') == '#s4'");
    browser().press(Keys.ENTER);
    browser().awaitThat("location.hash == '#s4' && document.querySelector('#s4:target')");
    browser().script("document.activeElement.blur();");
    browser().point("#s8");
    browser().awaitThat("document.querySelector('.here').getAttribute('href') == '#s8'");
  }

  @Test
  void aSentenceForWhichThisPartHasNoRoomIsFound() {
    NewsRecord record = HandMade.of("It rained all day. ".repeat(300).strip()).record();
    Site site = Objects.requireNonNull(opened);
    site.add(record);
    browser().look(WIDE, false);
    browser().open(site.at("/documents/" + record.id() + "#s280"));
    browser().awaitThat("location.search == '?from=280' && document.querySelector('#s280:target')");
    browser().script("location.hash = '#s2';");
    browser().awaitThat("location.search == '?from=2' && document.querySelector('#s2:target')");
  }
}
