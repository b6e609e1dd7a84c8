package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command that shows the pages on invented articles. */
@Timeout(300)
final class DemoTest {
  /** What a person who has read the articles looks for first. */
  @Test
  void itServesTheStoryAsThePersonWhoReadItKnowsIt() throws Exception {
    Console console = new Console(TrainedReading::load);
    CompletableFuture<Integer> status =
        CompletableFuture.supplyAsync(() -> console.run("demo", "--port", "0", "--no-browser"));
    while (!console.out().endsWith("/\n") && !status.isDone()) {
      Thread.sleep(50);
    }
    URI address = URI.create(console.out().strip());
    List<JsonNode> documents = items(address, "documents");
    assertEquals(11, documents.size(), "twelve articles, of which one is newer than another");
    assertEquals(12, items(address, "documents?versions=true").size());
    Map<String, Long> reports =
        documents.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.get("reprint_of").asString(), Collectors.counting()));
    assertEquals(9, reports.size(), "one report was printed three times");
    for (String speaker :
        List.of("Martin Osker", "Rena Calloway", "Ilse Brandow", "Henrik Solt", "Dario Venn")) {
      assertTrue(items(address, "statements?speaker=" + speaker.replace(" ", "+")).size() >= 3);
    }
    String disputes = items(address, "disputes").toString();
    for (String side :
        List.of("killed 17 people", "killed 22 people", "40 million", "65 million")) {
      assertTrue(disputes.contains(side), side);
    }
    assertTrue(
        items(address, "disputes").stream()
            .anyMatch(each -> each.get("relation").asString().equals("denial")));

    console.end();

    assertEquals(0, status.get());
    assertEquals("onrecord: reading twelve invented articles …\n", console.err());
  }

  private static List<JsonNode> items(URI address, String query) throws Exception {
    String separator = query.contains("?") ? "&" : "?";
    URI list = address.resolve("/api/v1/" + query + separator + "limit=1000");
    try (HttpClient client = HttpClient.newHttpClient()) {
      String body =
          client.send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString()).body();
      return new JsonMapper().readTree(body).get("items").valueStream().toList();
    }
  }

  @Test
  void aBrowserIsOpenedOnlyWhereThereIsAScreen() {
    assertEquals(Optional.of("open"), Browser.opener("Mac OS X", Map.of()));
    assertEquals(Optional.of("xdg-open"), Browser.opener("Linux", Map.of("DISPLAY", ":0")));
    assertEquals(Optional.empty(), Browser.opener("Linux", Map.of()));
  }
}
