package org.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser without a screen, as Debian has it. Nothing is downloaded for it. */
final class Chromium implements AutoCloseable {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** WCAG 2.2 AA and what it contains. */
  private static final String RULES =
      "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}";

  private final ChromeDriver driver;
  private final String axe;

  Chromium() throws IOException {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--hide-scrollbars");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
            options);
    try (InputStream script = Chromium.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
    }
  }

  static boolean isThere() {
    return Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
  }

  /** From now on pages are shown so: in a window of that width, and in light or dark. */
  void look(int width, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  /** Opens a page and waits until all that it needs is there; what was logged before is gone. */
  void open(URI page) {
    errors();
    requests();
    driver.get(page.toString());
  }

  /** What axe finds fault with, a line each. */
  List<?> violations() {
    driver.executeScript(axe);
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run(document, "
                + RULES
                + ").then(r => done(r.violations.map(v => v.id + ': '"
                + " + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | '))),"
                + " e => done(['axe failed: ' + e]));");
    return (List<?>) Objects.requireNonNull(found);
  }

  /** Errors on the console since it was asked last, the policy's refusals among them. */
  List<String> errors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** What was asked for over a network since it was asked last, as the browser logs it. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> Site.JSON.readTree(entry.getMessage()).get("message"))
        .filter(message -> message.get("method").asString().equals("Network.requestWillBeSent"))
        .map(message -> message.get("params").get("request").get("url").asString())
        .filter(address -> !address.startsWith("data:"))
        .toList();
  }

  /** By how many pixels the page is wider than the window. */
  long overflow() {
    return (Long)
        Objects.requireNonNull(
            driver.executeScript(
                "const e = document.documentElement; return e.scrollWidth - e.clientWidth;"));
  }

  /**
   * Presses Tab until the focus is on an element.
   *
   * @param most how often it may be pressed
   * @return whether it came there
   */
  boolean tabsTo(String selector, int most) {
    for (int i = 0; i < most; i++) {
      new Actions(driver).sendKeys(Keys.TAB).perform(); // A field for files takes no keys itself.
      if (isFocused(selector)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFocused(String selector) {
    return Boolean.TRUE.equals(
        driver.executeScript("return document.activeElement.matches(arguments[0]);", selector));
  }

  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** Into a field; into one for files, their paths, one a line. */
  void write(String selector, String text) {
    driver.findElement(By.cssSelector(selector)).sendKeys(text);
  }

  /** Waits until a text stands in an element; that may be another one by then. */
  void awaitText(String selector, String text) {
    String script =
        "return document.querySelector(arguments[0])?.textContent.replace(/\\s+/g, ' ') ?? '';";
    long end = System.nanoTime() + PATIENCE.toNanos();
    for (String there = ""; !there.contains(text); ) {
      if (System.nanoTime() > end) {
        throw new AssertionError(selector + " has “" + there + "”, not “" + text + "”");
      }
      Thread.onSpinWait();
      there = String.valueOf(driver.executeScript(script, selector));
    }
  }

  void script(String script) {
    driver.executeScript(script);
  }

  /** Whether an expression of JavaScript is true. */
  boolean is(String expression) {
    return Boolean.TRUE.equals(driver.executeScript("return Boolean(" + expression + ");"));
  }

  /** How many elements there are of a selector. */
  long count(String selector) {
    return driver.findElements(By.cssSelector(selector)).size();
  }

  /** Waits until an expression of JavaScript is true. */
  void awaitThat(String expression) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!is(expression)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("it does not come about that " + expression);
      }
      Thread.onSpinWait();
    }
  }

  /** Moves the pointer onto the first element of a selector. */
  void point(String selector) {
    new Actions(driver).moveToElement(driver.findElement(By.cssSelector(selector))).perform();
  }

  /** Clicks on the first element of a selector. */
  void clickOn(String selector) {
    driver.findElement(By.cssSelector(selector)).click();
  }

  /** Keeps what the window shows as PNG. */
  void picture(Path file) throws IOException {
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  /** What is downloaded from now on comes into a folder. */
  void keepDownloads(Path folder) {
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toAbsolutePath().toString()));
  }

  /** To the page before. */
  void back() {
    driver.navigate().back();
  }

  /** Waits until a page to which something leads is there. */
  void await(URI page) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isAt(page)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("it leads to " + driver.getCurrentUrl() + ", not to " + page);
      }
      Thread.onSpinWait();
    }
  }

  private boolean isAt(URI page) {
    return page.toString().equals(driver.getCurrentUrl())
        && "complete".equals(driver.executeScript("return document.readyState;"));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
