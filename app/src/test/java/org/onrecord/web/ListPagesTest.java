package org.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.web.page.Address;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Disputes, actors and events on a running server, and corrections from end to end. */
final class ListPagesTest {
  private static final String[] BROWSER = {"Accept", "text/html,*/*;q=0.8"};

  @TempDir private Path folder;
  private @Nullable Site opened;

  @BeforeEach
  void open() throws IOException {
    opened = new Site(folder);
  }

  @AfterEach
  void close() {
    assertEquals(List.of(), site().faults);
    site().close();
  }

  private Site site() {
    return Objects.requireNonNull(opened);
  }

  private Document page(String path) {
    HttpResponse<String> answer = site().get(path, BROWSER);
    assertEquals(200, answer.statusCode(), path + ": " + answer.body());
    return Jsoup.parse(answer.body());
  }

  private HttpResponse<String> send(String path, String... fields) {
    List<String> body = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      body.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], UTF_8));
    }
    return site()
        .post(
            path,
            "application/x-www-form-urlencoded",
            String.join("&", body).getBytes(UTF_8),
            BROWSER);
  }

  /** Sends what must be done, and gives the number of the correction. */
  private String done(String path, String... fields) {
    HttpResponse<String> answer = send(path, fields);
    assertEquals(303, answer.statusCode(), answer.body());
    String to = answer.headers().firstValue("Location").orElse("");
    String mark = to.substring(to.indexOf('#'));
    assertEquals(1, page(to.substring(0, to.indexOf('#'))).select(mark).size(), to);
    return mark.substring("#c".length());
  }

  @Test
  void aDisputeHasBothSidesInTheirSentences() {
    JsonNode dispute = site().json("/api/v1/disputes").get("items").get(0);
    Document page = page("/disputes");
    assertEquals(site().all("/api/v1/disputes", 50).size(), page.select("li.dispute").size());
    var sides = page.select("li.dispute").getFirst().select(".sides > li");
    assertEquals(dispute.get("sides").size(), sides.size());
    for (int i = 0; i < sides.size(); i++) {
      JsonNode words = dispute.get("sides").get(i).get("words").get(0);
      assertEquals(words.get("who").asString(), sides.get(i).select(".speaker").text());
      assertEquals(
          Address.sentence(words.get("document").asString(), words.get("sentence_number").asInt()),
          sides.get(i).select("blockquote a").attr("href"));
      assertTrue(sides.get(i).select(".carried").text().startsWith("1 report"));
    }
  }

  @Test
  void disputesAreNarrowedInAllForms() {
    for (var link : page("/disputes").select(".facet a")) {
      assertFalse(page(link.attr("href")).select("li.dispute").isEmpty(), link.attr("href"));
    }
    String filter = "?speaker=Nobody+At+All";
    assertTrue(page("/disputes" + filter).select("li.dispute").isEmpty());
    assertEquals("[\n]\n", site().get("/disputes.json" + filter).body());
    assertEquals(1, site().get("/disputes.csv" + filter).body().split("\r\n").length);
    JsonNode all = new JsonMapper().readTree(site().get("/disputes.json").body());
    assertEquals(site().all("/api/v1/disputes", 1), all.valueStream().toList());
    assertTrue(site().get("/disputes.csv").body().split("\r\n").length > 2 * all.size());
  }

  private List<String> ids() {
    return site().all("/api/v1/actors", 50).stream()
        .map(each -> each.get("id").asString())
        .toList();
  }

  @Test
  void actorsAreListedAndFound() {
    Document page = page("/actors");
    var links = page.select("li.person a.speaker");
    assertFalse(links.isEmpty());
    for (var link : links) {
      assertEquals(link.text(), page(link.attr("href")).select("h1").text());
    }
    assertFalse(page("/actors?name=Rao").select("li.person").isEmpty());
    assertEquals("/actors", page("/actors?name=Nobody").select(".hint a").attr("href"));
    assertEquals(404, site().get("/actors/nobody/at/all", BROWSER).statusCode());
    JsonNode all = new JsonMapper().readTree(site().get("/actors.json").body());
    List<Integer> quoted = all.valueStream().map(each -> each.get("statements").asInt()).toList();
    assertEquals(page.select("li.person").size(), quoted.size(), "as on the page");
    assertEquals(quoted.stream().sorted(Comparator.reverseOrder()).toList(), quoted);
    assertTrue(quoted.getLast() > 0, "those who are not quoted are not listed");
    JsonNode some = new JsonMapper().readTree(site().get("/actors.json?name=Rao").body());
    assertEquals(site().all("/api/v1/actors?name=Rao", 50), some.valueStream().toList());
    assertEquals(some.size() + 1, site().get("/actors.csv?name=Rao").body().split("\r\n").length);
  }

  @Test
  void anActorsPageHasWhatTheySaid() {
    JsonNode rao = site().json("/api/v1/actors?name=Ana+Rao").get("items").get(0);
    Document page = page(Address.actor(rao.get("id").asString()));
    assertEquals(rao.get("statements").asString(), page.select("a[href=#said] b").text());
    assertEquals(
        rao.get("statements").asInt(),
        page.select("section[aria-labelledby=said] li.statement").size());
    assertTrue(page.select("#chart-told").text().contains("March 2026"));
    assertEquals(rao.get("statements").asString(), page.select(".chart tbody td").text());
    assertEquals("mayor", page.select("h1 + .lead").text());
  }

  @Test
  void whatIsCorrectedIsListedAndCanBeTakenBack() {
    List<String> before = ids();
    String kept = before.get(0);
    String other = before.get(1);
    String search = "/corrections/merge?entity=" + URLEncoder.encode(kept, UTF_8);
    assertTrue(page(search).select("form[method=post]").isEmpty(), "nothing is chosen yet");
    Document both = page(search + "&other=" + URLEncoder.encode(other, UTF_8));
    assertEquals(2, both.select(".persons > li").size());
    assertEquals(before, ids(), "a question changes nothing");

    String merged = done("/corrections/merge", "entity", kept, "other", other, "who", "Ed <b>");
    assertEquals(before.size() - 1, ids().size());
    assertFalse(ids().contains(other));
    assertEquals(
        page(Address.actor(kept)).select("h1").text(),
        page(Address.actor(other)).select("h1").text());
    Document log = page("/corrections");
    assertTrue(log.select("#c" + merged).text().contains("Ed <b>"), log.text());

    assertEquals(1, page("/corrections/undo?number=" + merged).select("form.say").size());
    done("/corrections/undo", "number", merged, "who", "Zoe");
    assertEquals(before, ids());
    assertTrue(page("/corrections").select("#c" + merged).text().contains("taken back by Zoe"));
    assertEquals(409, send("/corrections/undo", "number", merged, "who", "x").statusCode());

    String rejected = done("/corrections/reject", "entity", kept, "who", "Ed");
    assertEquals(404, site().get(Address.actor(kept), BROWSER).statusCode());
    done("/corrections/undo", "number", rejected, "who", "Ed");
    assertEquals(before, ids());
  }

  @Test
  void correctionsComePageByPageAndWhollyInFiles() {
    String kept = ids().get(0);
    String other = ids().get(1);
    String old = done("/corrections/reject", "entity", other, "who", "Ed");
    site().reject(kept, Whole.PART);

    Document newest = page("/corrections");
    List<String> shown = newest.select(".correction").eachAttr("id");
    assertEquals(50, shown.size());
    assertEquals("c" + (Whole.PART + 1), shown.getFirst());
    Document next = page(newest.select("a[rel=next]").attr("href"));
    assertEquals("c" + (Whole.PART - 49), next.select(".correction").getFirst().id());
    assertTrue(newest.select("#c" + old).isEmpty());
    done("/corrections/undo", "number", old, "who", "Zoe");

    List<String> files = newest.select(".exports a").eachAttr("href");
    assertEquals(List.of("/corrections.csv", "/corrections.json"), files);
    List<String> csv = site().get(files.getFirst()).body().lines().toList();
    assertEquals(1 + Whole.PART + 1, csv.size());
    assertEquals(csv.getFirst().split(",").length, csv.getLast().split(",").length);
    JsonNode json = new JsonMapper().readTree(json(files.getLast()));
    assertEquals(
        IntStream.iterate(Whole.PART + 1, i -> i > 0, i -> i - 1).boxed().toList(),
        json.valueStream().map(each -> each.get("number").asInt()).toList());
    JsonNode last = json.get(Whole.PART);
    assertEquals("reject", last.get("what").asString());
    assertEquals(other, last.get("entity").asString());
    assertTrue(last.get("other").isNull());
    assertEquals("Zoe", last.get("undone_by").asString());
  }

  @Test
  void articlesThatMeanAnotherAreSplitOff() {
    List<String> before = ids();
    String kept = before.get(0);
    String other = before.get(1);
    done("/corrections/merge", "entity", kept, "other", other, "who", "Ed");
    HttpResponse<String> stale =
        send("/corrections/merge", "entity", before.get(2), "other", other, "who", "Zoe");
    assertEquals(409, stale.statusCode(), "the page that Zoe saw showed another");
    assertTrue(stale.body().contains("look at it again"));
    Document split = page("/corrections/split?entity=" + URLEncoder.encode(kept, UTF_8));
    List<String> actors = split.select("input[name=actor]").eachAttr("value");
    assertTrue(actors.containsAll(List.of(kept, other)), actors.toString());
    String parted = done("/corrections/split", "entity", kept, "actor", other, "who", "Ed");
    assertEquals(before.size(), ids().size());
    done("/corrections/undo", "number", parted, "who", "Ed");
    assertEquals(before.size() - 1, ids().size());
    assertEquals(
        page(Address.actor(kept)).select("h1").text(),
        page(Address.actor(other)).select("h1").text());
  }

  @Test
  void whatCantBeDoneIsToldAndChangesNothing() {
    List<String> before = ids();
    String one = before.getFirst();
    assertEquals(400, send("/corrections/reject", "entity", one).statusCode(), "nobody says it");
    assertEquals(400, send("/corrections/split", "entity", one, "who", "Ed").statusCode());
    assertEquals(
        409, send("/corrections/merge", "entity", one, "other", one, "who", "Ed").statusCode());
    assertEquals(409, send("/corrections/reject", "entity", "x", "who", "Ed").statusCode());
    assertEquals(404, site().get("/corrections/undo?number=7", BROWSER).statusCode());
    assertEquals(400, site().get("/corrections/merge", BROWSER).statusCode());
    HttpResponse<String> elsewhere =
        site()
            .post(
                "/corrections/reject",
                "application/x-www-form-urlencoded",
                ("who=Ed&entity=" + URLEncoder.encode(one, UTF_8)).getBytes(UTF_8),
                "Origin",
                "https://elsewhere.example");
    assertEquals(403, elsewhere.statusCode());
    assertEquals(before, ids());
    assertTrue(page("/corrections").select(".correction").isEmpty());
  }

  @Test
  void eventsAreToldWithTheirReports() {
    Document page = page("/events");
    List<JsonNode> rows = new JsonMapper().readTree(json("/events.json")).valueStream().toList();
    assertEquals(site().all("/api/v1/events", 3).size(), rows.size());
    assertEquals(rows.size(), page.select("li.event").size());
    for (int i = 0; i < rows.size(); i++) {
      var item = page.select("li.event").get(i);
      JsonNode row = rows.get(i);
      assertEquals(
          Address.sentence(row.get("document").asString(), row.get("sentence_number").asInt()),
          item.select("a.context").attr("href"));
      assertEquals(1, row.get("independent_reports").asInt());
      assertTrue(item.text().contains("1 report"), item.text());
      assertEquals(row.get("claims").size(), item.select(".claim > bdi").size());
    }
    assertTrue(page.select(".claims").text().contains("denies"), "the ministry does");
  }

  @Test
  void placesLeadToTheirEventsAndAreOnTheMap() {
    Document page = page("/events");
    var spots = page.select(".spots a");
    assertFalse(spots.isEmpty());
    for (var spot : spots) {
      Document narrowed = page(spot.attr("href"));
      assertEquals(spot.attr("data-count"), "" + narrowed.select("li.event").size());
    }
    JsonNode map = new JsonMapper().readTree(json("/events.geojson"));
    assertEquals("FeatureCollection", map.get("type").asString());
    long placed =
        spots.stream()
            .filter(spot -> spot.hasAttr("data-latitude"))
            .mapToLong(spot -> Long.parseLong(spot.attr("data-count")))
            .sum();
    assertEquals(placed, map.get("features").size());
    for (var script : page.select("script")) {
      assertEquals(200, site().get(script.attr("src")).statusCode(), script.attr("src"));
    }
    String shapes = page.select(".where").attr("data-shapes");
    assertEquals(
        "MultiPolygon",
        new JsonMapper().readTree(site().get(shapes).body()).get("type").asString());
  }

  @Test
  void eventsAreNarrowedInAllForms() {
    for (var link : page("/events").select(".filters .facet a")) {
      assertFalse(page(link.attr("href")).select("li.event").isEmpty(), link.attr("href"));
    }
    String filter = "?type=ASSAULT&place=Tarvik";
    List<JsonNode> rows =
        new JsonMapper().readTree(json("/events.json" + filter)).valueStream().toList();
    assertFalse(rows.isEmpty());
    assertTrue(rows.stream().allMatch(row -> row.get("type").asString().equals("ASSAULT")));
    assertEquals(rows.size(), page("/events" + filter).select("li.event").size());
    assertEquals(rows.size() + 1, site().get("/events.csv" + filter).body().split("\r\n").length);
    assertEquals(
        0, new JsonMapper().readTree(json("/events.geojson?q=nowhere")).get("features").size());
  }

  private String json(String path) {
    HttpResponse<String> answer = site().get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }
}
