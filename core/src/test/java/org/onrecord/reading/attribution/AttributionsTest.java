package org.onrecord.reading.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Head;
import org.onrecord.model.Link;
import org.onrecord.model.MadeUpScores;
import org.onrecord.model.MadeUpWords;
import org.onrecord.model.ModelDescription;
import org.onrecord.model.Words;
import org.onrecord.reading.Draft;
import org.onrecord.record.Ids;

/** With a model whose links prefer what is near, and whose tags are given. */
class AttributionsTest {
  private static final List<String> TAGS =
      List.of(
          "O",
          "B-source",
          "I-source",
          "E-source",
          "S-source",
          "B-cue",
          "I-cue",
          "E-cue",
          "S-cue",
          "B-content",
          "I-content",
          "E-content",
          "S-content");

  private static final ModelDescription MODEL = model();

  private static ModelDescription model() {
    String zeros = Arrays.toString(new int[TAGS.size()]);
    String tagger =
        """
        {"at": 0, "size": 13, "tags": [%s], "transitions": [%s], "first": %s, "last": %s}"""
            .formatted(
                TAGS.stream().map(tag -> '"' + tag + '"').collect(Collectors.joining(",")),
                String.join(",", Collections.nCopies(TAGS.size(), zeros)),
                zeros,
                zeros);
    String link =
        """
        {"weights": [1], "bias": 0, "none": [1], "gap": [%s], "between": %s, "breaks": %s}"""
            .formatted(
                IntStream.range(0, Link.GAPS)
                    .mapToObj(bucket -> "[" + (9 - bucket % 9) + "]")
                    .collect(Collectors.joining(",")),
                "[[0], [0], [0], [0]]",
                "[[0], [0], [0]]");
    String json =
        """
        {"format": 1, "window": 384, "overlap": 48, "width": 13, "heads": {"attribution": %s,
          "inner": %s, "innermost": %s, "link": {"at": 0, "size": 8, "depth": 1, "reach": 20, "content_cue": %s,
          "cue_source": %s},
          "chain_later": {"at": 0, "size": 1, "pairs": [%s]}, "chain_earlier": {"at": 1, "size": 1},
          "home_actor": {"at": 0, "size": 1, "gap": %s}, "home_place": {"at": 1, "size": 1},
          "event_trigger": {"at": 0, "size": 1, "roles": ["actor"], "gap": [%s]}, "event_party": {"at": 1, "size": 1}},
          "opposing": {"read": [], "depth": 1, "hidden": 1, "relations": ["denial"], "weights": "%s"},
          "confidence": {"features": [], "weights": [], "bias": 0}}"""
            .formatted(
                tagger,
                tagger,
                tagger,
                link,
                link,
                String.join(",", Collections.nCopies(54, Arrays.toString(new int[12]))),
                Arrays.toString(new int[Link.GAPS]),
                Arrays.toString(new int[Link.GAPS]),
                Base64.getEncoder().encodeToString(new byte[2 * (1 + 1 + 5 + 5 + 2)]));
    return ModelDescription.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  /** One letter a word: s and S source, u and U cue, c and C content; a capital begins a span. */
  private static List<Attribution> read(String outer, String inner) {
    return read(outer, inner, ".".repeat(outer.length()));
  }

  private static List<Attribution> read(String outer, String inner, String innermost) {
    int[] subwords = new int[outer.length()];
    Arrays.fill(subwords, 1);
    Words section = MadeUpWords.of(subwords);
    Head link = MODEL.linking().head();
    return new Attributions(MODEL)
            .in(
                new Draft("", new Ids("")),
                section,
                MadeUpScores.of(
                    section.size(),
                    Map.of(
                        MODEL.head("attribution"),
                        tags(outer),
                        MODEL.head("inner"),
                        tags(inner),
                        MODEL.head("innermost"),
                        tags(innermost),
                        link,
                        new float[section.size() * link.size()])))
            .stream()
            .map(Placed::attribution)
            .toList();
  }

  private static float[] tags(String letters) {
    float[] rows = new float[letters.length() * TAGS.size()];
    for (int word = 0; word < letters.length(); word++) {
      rows[word * TAGS.size() + TAGS.indexOf(tag(letters, word))] = 9;
    }
    return rows;
  }

  private static String tag(String letters, int word) {
    char letter = letters.charAt(word);
    if (letter == '.') {
      return "O";
    }
    boolean begins = Character.isUpperCase(letter);
    boolean ends = word + 1 == letters.length() || !Character.isLowerCase(letters.charAt(word + 1));
    String position = begins ? (ends ? "S-" : "B-") : (ends ? "E-" : "I-");
    return position
        + switch (Character.toLowerCase(letter)) {
          case 's' -> "source";
          case 'u' -> "cue";
          default -> "content";
        };
  }

  private static String told(Attribution attribution) {
    return attribution.sourceFragment().map(AttributionsTest::told).orElse("-")
        + " "
        + told(attribution.cue())
        + attribution.contentFragments().stream()
            .map(content -> " " + told(content))
            .collect(Collectors.joining());
  }

  private static String told(Fragment fragment) {
    return fragment.first() + "-" + fragment.last();
  }

  @Test
  void joinsSourceCueAndContent() {
    List<Attribution> found = read("SsUCccc.", "........");
    assertEquals(List.of("0-1 2-2 3-6"), found.stream().map(AttributionsTest::told).toList());
  }

  @Test
  void contentMayStandOnBothSidesOfItsCue() {
    List<Attribution> found = read("CccSUCcc.", ".........");
    assertEquals(List.of("3-3 4-4 0-2 5-7"), found.stream().map(AttributionsTest::told).toList());
  }

  @Test
  void aCueWithoutContentAndContentWithoutCueAreDropped() {
    assertEquals(List.of(), read("SU.", "..."));
    assertEquals(List.of(), read("SCcc", "...."));
  }

  @Test
  void aSourceMayBeMissingOrShared() {
    assertEquals(
        List.of("- 0-0 1-2"), read("UCc", "...").stream().map(AttributionsTest::told).toList());
    assertEquals(
        List.of("0-0 1-1 2-3", "0-0 4-4 5-6"),
        read("SUCcUCc", ".......").stream().map(AttributionsTest::told).toList());
  }

  @Test
  void anInnerAttributionStandsWithinTheOuterOne() {
    List<Attribution> found = read("SUCccccc.", "...SUCcc.");
    assertEquals(
        List.of("0-0 1-1 2-7", "3-3 4-4 5-7"), found.stream().map(AttributionsTest::told).toList());
    assertTrue(found.get(0).within().isEmpty());
    assertEquals(found.get(0), found.get(1).within().orElseThrow());
  }

  @Test
  void threeLayersDeep() {
    List<Attribution> found = read("SUCccccc.", "..SUCccc.", "....SUCc.");
    assertEquals(
        List.of("0-0 1-1 2-7", "2-2 3-3 4-7", "4-4 5-5 6-7"),
        found.stream().map(AttributionsTest::told).toList());
    assertEquals(found.get(1), found.get(2).within().orElseThrow());
  }

  @Test
  void whatIsSureHasHighProbabilities() {
    Attribution only = read("SUCcc.", "......").getFirst();
    assertTrue(only.cue().probability() > 0.99);
    assertTrue(only.source().probability() > 0.99);
    assertTrue(only.contents().getFirst().probability() > 0.99);
  }

  @Test
  void readsTheHeadsItNames() {
    assertEquals(
        List.of("attribution", "inner", "innermost", "link"),
        new Attributions(MODEL).heads().stream().map(Head::name).toList());
  }
}
