package org.onrecord.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.reading.Draft;
import org.onrecord.reading.attribution.Attribution;
import org.onrecord.reading.attribution.Attributions;
import org.onrecord.record.Ids;
import org.onrecord.text.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What training wrote down of some texts, with its own tokenizer, decoder and runtime. */
class ParityTest {
  /** Scores run from about -20 to 20; int8 rounds them a little otherwise on each processor. */
  private static final float FAR = 0.6f;

  private static final List<String> LAYERS = List.of("attribution", "inner", "innermost");

  private static ReaderModel model;

  @BeforeAll
  static void load() {
    model = ReaderModel.load();
  }

  @AfterAll
  static void close() {
    model.close();
  }

  static Stream<Json> cases() throws IOException {
    try (InputStream in =
            Objects.requireNonNull(ParityTest.class.getResourceAsStream("parity.json"));
        JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
      return Json.read(parser).items().stream();
    }
  }

  private static Words words(Json text) {
    return model.wordPiece().words(text.field("text").text());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void wordsAndSubwords(Json text) {
    Words words = words(text);
    assertArrayEquals(integers(text.field("starts")), words.starts());
    assertArrayEquals(integers(text.field("ends")), words.ends());
    assertArrayEquals(integers(text.field("subwords")), words.subwords());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void scores(Json text) {
    Words words = words(text);
    List<Json> rows = text.field("scores").items();
    List<Head> heads =
        Stream.of("attribution", "inner", "innermost", "entities")
            .map(model.description()::head)
            .toList();
    Scores scores = model.scores(words, heads);
    assertEquals(words.size(), rows.size());
    for (Head head : heads) {
      for (int word = 0; word < words.size(); word++) {
        List<Json> row = rows.get(word).items();
        for (int column = 0; column < head.size(); column++) {
          float expected = row.get(head.at() + column).number();
          float actual = scores.of(head)[word * head.size() + column];
          assertTrue(
              Math.abs(expected - actual) < FAR,
              head.name() + " of word " + word + ": " + actual + ", not " + expected);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void attributions(Json text) {
    Words words = words(text);
    Attributions attributions = new Attributions(model.description());
    Map<Integer, List<List<List<Span>>>> found =
        attributions
            .in(new Draft("", new Ids("")), words, model.scores(words, attributions.heads()))
            .stream()
            .collect(
                Collectors.groupingBy(
                    each -> depth(each.attribution()),
                    Collectors.mapping(
                        each -> List.of(each.source(), each.cue(), each.content()),
                        Collectors.toList())));
    for (int depth = 0; depth < LAYERS.size(); depth++) {
      List<List<List<Span>>> layer = found.getOrDefault(depth, List.of());
      List<List<List<Span>>> expected = layer(text, LAYERS.get(depth));
      assertEquals(Set.copyOf(expected), Set.copyOf(layer), LAYERS.get(depth));
      assertEquals(expected.size(), layer.size(), LAYERS.get(depth));
    }
  }

  @Test
  void eachLayerIsCompared() throws IOException {
    for (String layer : LAYERS) {
      assertTrue(cases().anyMatch(text -> !layer(text, layer).isEmpty()), layer);
    }
  }

  private static int depth(Attribution attribution) {
    return attribution.within().map(outer -> 1 + depth(outer)).orElse(0);
  }

  private static List<List<List<Span>>> layer(Json text, String name) {
    return text.field(name).items().stream()
        .map(each -> Stream.of("source", "cue", "content").map(r -> spans(each.field(r))).toList())
        .toList();
  }

  private static List<Span> spans(Json spans) {
    return spans.items().stream()
        .map(each -> integers(each))
        .map(each -> new Span(each[0], each[1]))
        .toList();
  }

  private static int[] integers(Json list) {
    return list.items().stream().mapToInt(Json::integer).toArray();
  }
}
