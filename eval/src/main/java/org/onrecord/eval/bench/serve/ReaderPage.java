package org.onrecord.eval.bench.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.onrecord.archive.Archive;
import org.onrecord.eval.bench.BenchException;
import org.onrecord.eval.bench.Findings;
import org.onrecord.eval.bench.Sample;
import org.onrecord.eval.bench.archive.Latency;
import org.onrecord.eval.bench.archive.Press;
import org.onrecord.eval.report.Table;
import org.onrecord.record.NewsRecord;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * How soon a person can use the page of a long article in a browser, Debian's Chromium: from the
 * click to the last of these: something is painted, the scripts have run, and no task holds the
 * page for more than 50 ms (time to interactive, <a
 * href="https://web.dev/articles/tti">web.dev/tti</a>, over the half second behind loading).
 *
 * @param archive takes the article
 * @param loads how often it is loaded
 * @param progress is told what is measured next
 */
public record ReaderPage(Archive archive, int loads, Consumer<String> progress) {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final int WORDS = 5_000;
  private static final int WARM_UP = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String MEASURE =
      """
      const done = arguments[0];
      let busy = 0;
      new PerformanceObserver(list => list.getEntries().forEach(
        task => { busy = Math.max(busy, task.startTime + task.duration); }))
        .observe({type: 'longtask', buffered: true});
      setTimeout(() => {
        const page = performance.getEntriesByType('navigation')[0];
        const paint = performance.getEntriesByName('first-contentful-paint')[0];
        done(paint === undefined ? -1
          : Math.max(paint.startTime, page.domContentLoadedEventEnd, busy));
      }, 500);
      """;

  /** Loads it over and over. */
  public Findings find() {
    Press.Article article = Press.invented().longArticle(WORDS);
    NewsRecord record = article.record();
    archive.add(record, article.found(), "bench");
    int findings = record.statements().size() + record.events().size() + record.places().size();
    List<Double> millis = new ArrayList<>();
    int bytes;
    try (Served served = new Served(archive, NoReader.INSTANCE, 1)) {
      progress.accept("the page of an article with so many findings: " + findings);
      URI page = served.at("/documents/" + record.id());
      bytes = served.get(page).getBytes(UTF_8).length;
      load(page, millis);
    }
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("words of the article", Sample.words(record.text()));
    sizes.put("findings in the article", findings);
    sizes.put("bytes of its page", bytes);
    sizes.put("loads of its page", loads);
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    Latency latency = new Latency(millis);
    figures.put("interactiveMillis", latency.median());
    figures.put("interactiveMillis95", latency.most());
    return new Findings(
        sizes,
        figures,
        List.of(
            new Table(
                "The article's page: milliseconds until it is interactive",
                List.of("median", "95th percentile"),
                List.of(List.of(shown(latency.median()), shown(latency.most()))))));
  }

  private void load(URI page, List<Double> millis) {
    if (!Files.isExecutable(BROWSER) || !Files.isExecutable(DRIVER)) {
      throw new BenchException(
          "there is no browser to load a page: install chromium and chromium-driver");
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toString());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu");
    ChromeDriver driver =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
            options);
    try {
      driver.manage().timeouts().scriptTimeout(PATIENCE);
      driver.executeCdpCommand(
          "Emulation.setDeviceMetricsOverride",
          Map.of("width", 1280, "height", 800, "deviceScaleFactor", 1, "mobile", false));
      for (int i = 0; i < WARM_UP + loads; i++) {
        driver.get(page.toString());
        Number took = (Number) Objects.requireNonNull(driver.executeAsyncScript(MEASURE));
        if (took.doubleValue() < 0) {
          throw new BenchException("the browser painted nothing of " + page);
        }
        if (i >= WARM_UP) {
          millis.add(took.doubleValue());
        }
      }
    } finally {
      driver.quit();
    }
  }

  private static String shown(double millis) {
    return String.format(Locale.ROOT, "%.0f", millis);
  }
}
