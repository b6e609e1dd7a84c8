package org.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onrecord.web.Schema.list;
import static org.onrecord.web.Schema.map;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

/** The server answers as its contract, which it serves itself, has it. */
final class ContractTest {
  @TempDir private Path folder;
  private @Nullable Site opened;
  private Schema contract = new Schema(Map.of());

  @BeforeEach
  void open() throws IOException {
    opened = new Site(folder);
    contract = new Schema(map(new Yaml().load(site().get("/api/v1/openapi.yaml").body())));
  }

  @AfterEach
  void close() {
    site().close();
  }

  private Site site() {
    return Objects.requireNonNull(opened);
  }

  private Map<String, Object> paths() {
    return map(contract.root().get("paths"));
  }

  /** Asserts that an answer is one that the contract has for its status. */
  private JsonNode kept(HttpResponse<String> answer, String path, String method) {
    Map<String, Object> responses = map(map(map(paths().get(path)).get(method)).get("responses"));
    Map<String, Object> response =
        contract.resolved(responses.get(String.valueOf(answer.statusCode())));
    String type = answer.headers().firstValue("Content-Type").orElse("");
    JsonNode json = Site.json(answer);
    Object schema = map(map(response.get("content")).get(type)).get("schema");
    assertEquals(List.of(), contract.check(schema, json, path), answer.body());
    return json;
  }

  @Test
  void itIsOpenApiAndNamesEachRoute() {
    assertEquals("3.1.0", contract.root().get("openapi"));
    for (String path : paths().keySet()) {
      assertEquals(path, Routes.pattern(path.replace("{id}", "sha256:00")));
      String method = map(paths().get(path)).keySet().iterator().next();
      int status = site().get(path.replace("{id}", "x")).statusCode();
      assertEquals(method.equals("post") ? 405 : path.contains("{id}") ? 404 : 200, status, path);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"documents", "statements", "events", "actors", "disputes", "changes"})
  void listsAreAsItSays(String list) {
    String path = "/api/v1/" + list;
    JsonNode page = kept(site().get(path + "?limit=1000"), path, "get");
    assertFalse(page.get("items").isEmpty());
    kept(site().get(path + "?limit=0&bad=1"), path, "get");
  }

  @ParameterizedTest
  @ValueSource(strings = {"documents", "statements", "events", "actors", "disputes", "changes"})
  void listsKnowTheParametersThatItNamesAndNoOthers(String list) {
    Map<String, Object> get = map(map(paths().get("/api/v1/" + list)).get("get"));
    List<String> named =
        list(get.get("parameters")).stream()
            .map(each -> (String) Objects.requireNonNull(contract.resolved(each).get("name")))
            .sorted()
            .toList();
    JsonNode problem = Site.json(site().get("/api/v1/" + list + "?bad=1"));
    String detail = problem.get("errors").get(0).get("detail").asString();
    List<String> known =
        List.of(detail.substring(detail.indexOf("there are ") + 10).split(", ")).stream()
            .sorted()
            .toList();
    assertEquals(named, known);
  }

  @Test
  void aDocumentIsAsItSays() {
    String path = "/api/v1/documents/{id}";
    for (JsonNode row : site().all("/api/v1/documents", 50)) {
      String id = row.get("document").asString();
      JsonNode document = kept(site().get(path.replace("{id}", id)), path, "get");
      assertEquals(id, document.get("record").get("id").asString());
      assertFalse(document.get("record").get("text").asString().isEmpty());
    }
    kept(site().get(path.replace("{id}", "sha256:none")), path, "get");
  }

  @Test
  void whatIsReadIsAsItSays() {
    String path = "/api/v1/read";
    JsonNode plain = kept(site().read("The quay is open."), path, "post");
    assertEquals("The quay is open.", plain.get("text").asString());
    byte[] json =
        "{\"text\":\"It rains.\",\"title\":\"Rain\",\"published\":\"2026-03-04\",\"uri\":null}"
            .getBytes(UTF_8);
    JsonNode read = kept(site().post(path, "application/json", json), path, "post");
    assertEquals("2026-03-04", read.get("published").asString());
    assertEquals("Rain", read.get("title").asString());
    assertTrue(read.get("uri").isNull());
    assertEquals(422, kept(site().read(Echo.FAILING), path, "post").get("status").asInt());
    assertEquals(4, site().all("/api/v1/documents", 50).size());
  }

  @Test
  void healthIsAsItSays() {
    assertEquals("ready", kept(site().get("/health"), "/health", "get").get("status").asString());
  }
}
