package org.onrecord.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelDescriptionTest {
  private static final String LINK =
      """
      {"weights": [1, -2], "bias": 0.5, "none": [3, 4], "gap": %s, "between": %s, "breaks": %s}"""
          .formatted(table(17), table(4), table(3));

  private static final String GOOD =
      """
      {"format": 1, "window": 384, "overlap": 48, "width": 24, "name": "of no account", "heads": {
        "spans": {"at": 0, "size": 5, "tags": ["O", "B-x", "I-x", "E-x", "S-x"],
          "transitions": [[0, 0, 0, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0],
            [0, 0, 0, 0, 0]], "first": [0, 0, 0, 0, 0], "last": [0, 0, 0, 0, -10000.0]},
        "pos": {"at": 5, "size": 3, "tags": ["NOUN", "VERB", "X"]},
        "link": {"at": 8, "size": 16, "depth": 2, "reach": 300, "content_cue": %s,
          "cue_source": %s},
        "chain_later": {"at": 0, "size": 2, "pairs": %s}, "chain_earlier": {"at": 2, "size": 2},
        "home_actor": {"at": 4, "size": 4, "gap": [%s9]}, "home_place": {"at": 8, "size": 4},
        "event_trigger": {"at": 0, "size": 6, "roles": ["actor", "place"], "gap": [%s, %s]},
        "event_party": {"at": 6, "size": 3}},
        "opposing": {"read": ["pos"], "depth": 1, "hidden": 1, "relations": ["denial", "count"],
          "weights": "%s"},
        "confidence": {"features": ["cue", "worst"], "weights": [2, 0.5], "bias": -1}}"""
          .formatted(
              LINK, LINK, pairs(54), "0,".repeat(16), gaps(0), gaps(7), weights(4 + 1 + 5 + 5 + 4));

  /** So many zeros in half precision. */
  private static String weights(int count) {
    return Base64.getEncoder().encodeToString(new byte[2 * count]);
  }

  private static String gaps(int last) {
    return "[" + "0,".repeat(16) + last + "]";
  }

  private static String pairs(int rows) {
    String row = "[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.5]";
    return "[" + (row + ",").repeat(rows - 1) + row + "]";
  }

  private static String table(int rows) {
    return "[" + "[0.25, 1],".repeat(rows - 1) + "[7, 8]]";
  }

  private static ModelDescription read(String json) {
    return ModelDescription.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void readsADescription() {
    ModelDescription model = read(GOOD);
    assertEquals(384, model.window());
    assertEquals(48, model.overlap());
    assertEquals(24, model.width());
    assertEquals(new Head("pos", 5, 3, List.of("NOUN", "VERB", "X")), model.head("pos"));
    assertEquals(model.head("spans"), model.tagger("spans").head());
    assertEquals(new Head("link", 8, 16, List.of()), model.linking().head());
    assertEquals(300, model.linking().reach());
    assertEquals(0, model.linking().contentToCue().at());
    Link link = model.linking().cueToSource();
    assertEquals(8, link.at());
    assertEquals(2, link.depth());
    assertEquals(-2, link.weights()[1]);
    assertEquals(0.5f, link.bias());
    assertEquals(3, link.none()[0]);
    assertEquals(17, link.gap().size());
    assertEquals(8, link.gap().get(16)[1]);
    assertEquals(4, link.between().size());
    assertEquals(3, link.breaks().size());
    assertEquals(model.head("chain_later"), model.chaining().later());
    assertEquals(new Head("chain_earlier", 2, 2, List.of()), model.chaining().earlier());
    assertEquals(0.5f, model.chaining().pairs().get(53)[11]);
    assertEquals(model.head("home_actor"), model.homing().actor());
    assertEquals(new Head("home_place", 8, 4, List.of()), model.homing().place());
    assertEquals(9, model.homing().gap()[16]);
    assertEquals(List.of("actor", "place"), model.filling().roles());
    assertEquals(model.head("event_party"), model.filling().party());
    assertEquals(7, model.filling().gaps().get(1)[16]);
    assertEquals(List.of(model.head("pos")), model.opposing().heads());
    assertEquals(1, model.opposing().depth());
    assertEquals(List.of("denial", "count"), model.opposing().relations());
    assertEquals(List.of("cue", "worst"), model.confidence().features());
    assertEquals(0.5, model.confidence().probability(1, -2));
    assertEquals(1 / (1 + Math.exp(-2)), model.confidence().probability(1, 2), 1e-12);
  }

  @Test
  void tellsWhatHeadsThereAre() {
    ModelException fault = assertThrows(ModelException.class, () -> read(GOOD).head("tense"));
    assertSays("tense", fault);
    assertSays("pos", fault);
    assertThrows(ModelException.class, () -> read(GOOD).tagger("pos"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {
        "|\"format\": 1|; |\"format\": 2|; format 2",
        "|\"format\": 1|; |\"form\": 1|; format is null",
        "|\"window\": 384|; |\"window\": 12|; 12 subwords",
        "|\"window\": 384|; |\"window\": 2000000000|; 2000000000 subwords",
        "|\"window\": 384|; |\"window\": 3e9|; window is 3.0E9",
        "|\"overlap\": 48|; |\"overlap\": 300|; overlap by 300",
        "|\"width\": 24|; |\"width\": 20|; 20 columns",
        "|\"width\": 24|; |\"width\": 2.5|; width is 2.5",
        "|\"depth\": 2|; |\"depth\": 3|; depth of 3",
        "|\"S-x\"]|; |\"Z-x\"]|; 'Z-x'",
        "|\"VERB\", |; ||; 2 tags",
        "|\"first\": [0, |; |\"first\": [|; heads.spans.first has 4 items",
        "|\"weights\": [1, |; |\"weights\": [true, |; heads.link.content_cue.weights[0] is true",
        "|\"worst\"]|; |\"worst\", \"x\"]|; confidence.weights has 2 items, not 3",
        "|\"at\": 2, \"size\": 2|; |\"at\": 2, \"size\": 3|; differ in size",
        "|\"at\": 8, \"size\": 4|; |\"at\": 8, \"size\": 5|; differ in size",
        "|\"gap\": [0,|; |\"gap\": [|; heads.home_actor.gap has 16 items",
        "|\"pairs\": [[0, |; |\"pairs\": [[|; heads.chain_later.pairs[0] has 11 items",
        "|\"heads\": {|; |\"heads\": [{|; can't be read"
      })
  void tellsWhatIsWrongWithOne(String part, String instead, String message) {
    String json = GOOD.replace(part, instead == null ? "" : instead);
    ModelException fault = assertThrows(ModelException.class, () -> read(json));
    assertSays(message, fault);
  }

  private static void assertSays(String part, ModelException fault) {
    String message = String.valueOf(fault.getMessage());
    assertTrue(message.contains(part), message);
  }

  @Test
  void nothingIsNoDescription() {
    assertThrows(ModelException.class, () -> read(""));
    assertThrows(ModelException.class, () -> read("[]"));
  }
}
