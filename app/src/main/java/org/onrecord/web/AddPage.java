package org.onrecord.web;

import io.helidon.webserver.http.ServerRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.onrecord.source.PublishedDate;
import org.onrecord.source.Settings;
import org.onrecord.source.web.FetchException;
import org.onrecord.source.web.WebAddress;
import org.onrecord.text.Document;
import org.onrecord.web.page.AddView;
import org.onrecord.web.page.Shown;
import org.onrecord.web.page.Templates;

/**
 * Where a person adds articles: files, a text that is pasted, what stands at an address; and sees
 * how far that is. Safe to share between threads.
 */
final class AddPage {
  static final String PATH = "/add";
  static final String JSON = PATH + ".json";
  static final String FILE = PATH + "/file";

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://");
  private static final int LISTED = 50;
  private static final int BODIES = 4;
  private static final int LONGEST = 300;
  private static final int NAME = 60;

  private final Adding adding;
  private final Pages pages;

  /** So many files are taken in at a time, each of which is held in memory. */
  private final Semaphore bodies = new Semaphore(BODIES);

  AddPage(Adding adding, Pages pages) {
    this.adding = adding;
    this.pages = pages;
  }

  Reply page(Query query) {
    query.check();
    return Reply.html(page(Map.of(), Map.of()));
  }

  private String page(Map<String, String> typed, Map<String, String> wrongs) {
    List<Job.Stand> jobs = adding.jobs();
    return Templates.page(
        "add",
        new AddView(
            pages.frame("Add", PATH),
            Shown.line(adding.refusal().orElse(""), 2000),
            adding.isLoading(),
            typed,
            wrongs,
            jobs.stream().limit(LISTED).map(JobItems::of).toList(),
            jobs.stream().skip(LISTED).filter(job -> !job.hasEnded()).count(),
            jobs.stream().skip(LISTED).filter(Job.Stand::hasEnded).count(),
            adding.ended(),
            jobs.stream().filter(Job.Stand::hasEnded).findFirst().map(JobItems::end).orElse("")));
  }

  /** Adds what was pasted, or what stands at an address; all that is wrong is told on the page. */
  Reply add(Posted form) {
    Map<String, String> wrongs = new LinkedHashMap<>();
    boolean isAddress = form.fields().containsKey("address");
    Optional<Offer> offer = isAddress ? place(form, wrongs) : text(form, wrongs);
    if (offer.isEmpty() || !wrongs.isEmpty()) {
      return Reply.html(page(typed(form), wrongs)).with(400);
    }
    Job job = adding.add(offer.get());
    return new Reply(303, "text/plain", Content.of(""), List.of())
        .with("Location", PATH + "#job-" + job.stand().number());
  }

  private static Map<String, String> typed(Posted form) {
    Map<String, String> typed = new HashMap<>();
    form.fields().forEach((name, values) -> typed.put(name, values.getFirst()));
    return typed;
  }

  private static Optional<Offer> place(Posted form, Map<String, String> wrongs) {
    String typed = value(form, "address");
    if (typed.isEmpty()) {
      wrongs.put("address", "Write the address of an article or of a feed.");
      return Optional.empty();
    }
    try {
      String whole = SCHEME.matcher(typed).lookingAt() ? typed : "https://" + typed;
      return Optional.of(new Offer.Place(WebAddress.parse(whole).toString()));
    } catch (FetchException e) {
      wrongs.put("address", sentence(e.reason()) + " Write one such as https://news.example/feed.");
      return Optional.empty();
    }
  }

  private static Optional<Offer> text(Posted form, Map<String, String> wrongs) {
    // A browser sends other line ends than were pasted.
    String text = first(form, "text").replace("\r\n", "\n");
    if (text.isBlank()) {
      wrongs.put("text", "Paste the text of an article.");
    }
    Optional<String> title = line(form, "title", wrongs);
    Optional<String> outlet = line(form, "outlet", wrongs);
    Optional<String> published = published(form, wrongs).or(() -> PublishedDate.in(text));
    Document document = new Document(Optional.empty(), published, title, text);
    String name = "Pasted: " + Shown.line(title.orElse(text.strip()), NAME);
    return Optional.of(new Offer.Text(name, document, outlet));
  }

  private static Optional<String> line(Posted form, String name, Map<String, String> wrongs) {
    String typed = value(form, name);
    if (typed.length() > LONGEST) {
      wrongs.put(
          name, "Write " + LONGEST + " characters at most; there are " + typed.length() + ".");
    }
    return Optional.of(typed).filter(each -> !each.isEmpty());
  }

  private static Optional<String> published(Posted form, Map<String, String> wrongs) {
    String typed = value(form, "published");
    try {
      return typed.isEmpty() ? Optional.empty() : Optional.of(PublishedDate.checked(typed));
    } catch (IllegalArgumentException e) {
      wrongs.put("published", "This is no date. Write one such as 2026-03-04.");
      return Optional.empty();
    }
  }

  private static String first(Posted form, String name) {
    return form.all(name).stream().findFirst().orElse("");
  }

  private static String value(Posted form, String name) {
    return first(form, name).strip();
  }

  private static String sentence(String reason) {
    return reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) + ".";
  }

  /**
   * Adds a file, which is the body, as it is.
   *
   * @param query has its name
   */
  Reply file(Query query, ServerRequest request) {
    String name = FileName.of(query.text("name").orElse(""));
    query.check();
    adding.checkRoom(request.headers().contentLength().orElse(0));
    if (!bodies.tryAcquire()) {
      throw Problem.later(503, "Too many files at once", "send one after the other", 1);
    }
    try {
      byte[] body = Body.read(request, Settings.DEFAULT_MAX_SIZE, tooLarge());
      long number = adding.add(new Offer.File(name, body)).stand().number();
      return Reply.json(
              json -> {
                json.writeNumberProperty("number", number);
                json.writeStringProperty("name", name);
              })
          .with(202);
    } finally {
      bodies.release();
    }
  }

  private static Problem tooLarge() {
    return Problem.of(
        413, "The file is too large", "it has more than 10 MB: add it with onrecord add");
  }

  /** What the page lists, for programs. */
  Reply json(Query query) {
    query.check();
    return Reply.json(
        json -> {
          json.writeArrayPropertyStart("items");
          adding.jobs().forEach(job -> JobJson.write(job, json));
          json.writeEndArray();
        });
  }
}
