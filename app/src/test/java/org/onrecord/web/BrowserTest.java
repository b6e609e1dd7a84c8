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
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.cli.Harbour;
import org.openqa.selenium.Keys;

/** The pages in a real browser, where Debian's is installed. */
@Tag("browser")
@Timeout(120)
final class BrowserTest {
  private static final int WIDE = 1280;
  private static final int NARROW = 360;
  private static final String ARTICLE = "/documents/" + Harbour.record().id();

  @TempDir private static @Nullable Path folder;
  private static @Nullable Site opened;
  private static @Nullable Site guarded;
  private static @Nullable Chromium started;

  /** Each page, and what the keyboard must reach on it beside the skip link. */
  private static Stream<Shown> pages() {
    return Stream.of(
        new Shown("/", "#find", "li.document a"),
        new Shown("/statements", "input[name=q]", "li.statement a"),
        new Shown("/statements?q=poured&act=say", "input[name=q]", "li.statement a"),
        new Shown("/statements?q=nowhere", "input[name=q]", ".hint a"),
        new Shown("/statements?act=sing", "#find"),
        new Shown("/disputes", "input[name=q]"),
        new Shown("/actors", "input[name=name]", "main li a"),
        new Shown("/events", "input[name=q]"),
        new Shown("/sources", "input[name=q]", "li.document a"),
        new Shown("/add", "#files", "#address", "#text", "#published"),
        new Shown(ARTICLE, "#layer-said", "a.n"),
        new Shown("/login", "input[name=token]"),
        new Shown("/nothing", "#find"));
  }

  /**
   * A page.
   *
   * @param reached selectors of what the Tab key reaches, in that order
   */
  private record Shown(String path, String... reached) {
    @Override
    public String toString() {
      return path;
    }
  }

  @BeforeAll
  static void open() throws IOException {
    if (!Chromium.isThere()) {
      System.err.println("chromium and chromium-driver are not installed: no test in a browser");
    }
    assumeTrue(Chromium.isThere(), "chromium and chromium-driver are not installed");
    opened = new Site(Objects.requireNonNull(folder));
    guarded = new Site(other(), BrowserTest::withToken, new Echo());
    started = new Chromium();
  }

  private static Path other() throws IOException {
    return Files.createDirectory(Objects.requireNonNull(folder).resolve("guarded"));
  }

  private static Serving withToken(Serving usual) {
    return new Serving(
        usual.host(),
        usual.address(),
        0,
        Optional.of("a-token-of-some-length"),
        List.of(),
        0,
        1,
        1,
        usual.patience());
  }

  @AfterAll
  static void close() {
    if (started != null) {
      started.close();
    }
    if (opened != null) {
      opened.close();
    }
    if (guarded != null) {
      guarded.close();
    }
  }

  private static Chromium browser() {
    return Objects.requireNonNull(started);
  }

  /** On the server that asks for a token there is the page to enter it. */
  private static URI at(String path) {
    return Objects.requireNonNull(path.equals("/login") ? guarded : opened).at(path);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isFitForEverybody(Shown page) {
    assertAll(
        () -> isFit(page, WIDE, false),
        () -> isFit(page, WIDE, true),
        () -> isFit(page, NARROW, false),
        () -> isFit(page, NARROW, true));
  }

  private static void isFit(Shown page, int width, boolean dark) {
    String how = page + " at " + width + (dark ? ", dark" : ", light");
    Chromium browser = browser();
    browser.look(width, dark);
    browser.open(at(page.path()));
    assertAll(
        how,
        () -> assertEquals(List.of(), browser.violations(), "axe"),
        () -> assertEquals(0, browser.overflow(), "pixels too wide"),
        () -> assertEquals(List.of(), errors(page), "console"),
        () -> assertEquals(List.of(), foreignRequests(page), "other hosts"));
  }

  /** The browser itself logs that an error page has an error's status. */
  private static List<String> errors(Shown page) {
    String itself = at(page.path()) + " - Failed to load resource";
    return browser().errors().stream().filter(error -> !error.startsWith(itself)).toList();
  }

  private static List<String> foreignRequests(Shown page) {
    String own = at(page.path()).resolve("/").toString();
    return browser().requests().stream().filter(address -> !address.startsWith(own)).toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theKeyboardReachesAll(Shown page) {
    browser().look(WIDE, false);
    browser().open(at(page.path()));
    assertTrue(browser().tabsTo("a.skip", 1), "the skip link comes first");
    for (String selector : page.reached()) {
      assertTrue(browser().tabsTo(selector, 60), selector);
    }
  }

  @Test
  void theSkipLinkLeadsBehindTheHead() {
    browser().look(WIDE, false);
    browser().open(at("/"));
    assertTrue(browser().tabsTo("a.skip", 1));
    browser().press(Keys.ENTER);
    assertTrue(browser().tabsTo("main *", 1));
  }

  @Test
  void wordsAreSearchedWithTheKeyboardAlone() {
    browser().look(WIDE, false);
    browser().open(at("/"));
    assertTrue(browser().tabsTo("#find", 20));
    browser().press("poured", Keys.ENTER);
    browser().await(at("/statements?q=poured"));
    assertTrue(browser().tabsTo("li.statement a", 60));
  }

  @Test
  void aTextIsPastedAndReadInItsPage() throws IOException {
    try (Site site = another()) {
      browser().look(WIDE, false);
      browser().open(site.at("/"));
      browser().clickOn("nav a[href='/add']");
      browser().await(site.at("/add"));
      browser().write("#title", "Bridge stays closed");
      browser().write("#text", "The bridge stays closed, Ines Falk said.");
      browser().clickOn("section[aria-labelledby='text-title'] button");
      browser().awaitText("#job-1 .state", "added");
      assertEquals(List.of(), browser().violations());
      browser().clickOn("#job-1 a");
      browser().awaitText(".article h1", "Bridge stays closed");
    }
  }

  @Test
  void filesAreSentAndWhatCameOfThemIsSaid() throws IOException {
    Path large = Objects.requireNonNull(folder).resolve("large.txt");
    Files.write(large, new byte[10_000_001]);
    Path article = Objects.requireNonNull(folder).resolve("ferry <b>.txt");
    Files.writeString(article, "The ferry runs again, Tomas Reuel said.");
    try (Site site = another()) {
      browser().look(NARROW, true);
      browser().open(site.at("/add"));
      browser().write("#files", large + "\n" + article);
      browser().awaitText("#refused", "large.txt: it is larger than 10 MB");
      browser().awaitText("#job-1 .state", "added");
      browser().awaitText("#job-1 .headline", "ferry <b>.txt");
      browser().awaitText("#ends", "ferry <b>.txt: added");
      browser()
          .script(
              "const all = new DataTransfer();"
                  + " all.items.add(new File(['It hailed.'], 'dropped.txt'));"
                  + " const how = {dataTransfer: all, bubbles: true, cancelable: true};"
                  + " document.querySelector('#drop').dispatchEvent(new DragEvent('drop', how));");
      browser().awaitText("#job-2 .headline", "dropped.txt");
      browser().awaitText("#ends", "dropped.txt: added");
      assertEquals(List.of(), browser().violations());
      assertEquals(0, browser().overflow());
      assertEquals(List.of(), browser().errors());
    }
  }

  private static Site another() throws IOException {
    return new Site(Files.createTempDirectory(Objects.requireNonNull(folder), "site"));
  }

  /** So that the tests above would see one. */
  @Test
  void anErrorOnAPageIsSeen() {
    browser().open(at("/"));
    browser().errors();
    browser().script("document.body.setAttribute('onclick', 'x()'); document.body.click();");
    browser().script("const i = new Image(); i.alt = ''; i.src = 'http://other.invalid/x.png';");
    assertTrue(browser().errors().size() >= 1, "the policy's refusal");
    browser().script("document.body.innerHTML = '<main><img src=\"/mark.svg\"></main>';");
    assertTrue(browser().violations().toString().contains("image-alt"));
  }
}
