package org.onrecord.reading.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Head;
import org.onrecord.model.MadeUpScores;
import org.onrecord.model.Words;
import org.onrecord.reading.Draft;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.record.Ids;
import org.onrecord.text.Span;

/** Names, with scores that stand for a model's. */
class NamesTest {
  private static final List<String> TAGS = List.of("O", "B-ORG", "I-ORG", "E-ORG", "S-ORG");
  private static final Head ENTITIES = new Head("entities", 0, TAGS.size(), TAGS);
  private static final Names NAMES = new Names(MadeUpScores.tagger(ENTITIES), new Lexicon());

  /**
   * The names of a text for whose words, parted by one character each, these tags are likeliest.
   */
  private static List<String> names(String text, String... likeliest) {
    Words words = words(text);
    float[] rows = new float[words.size() * TAGS.size()];
    for (int word = 0; word < likeliest.length; word++) {
      rows[word * TAGS.size() + TAGS.indexOf(likeliest[word])] = 9;
      // Any word of a name may be one alone.
      rows[word * TAGS.size() + TAGS.indexOf("S-ORG")] = likeliest[word].equals("O") ? 0 : 4;
    }
    Draft draft = new Draft(text, new Ids("d"));
    draft.put(Sentences.PART, Sentences.of(text));
    return NAMES.in(draft, words, MadeUpScores.of(words.size(), Map.of(ENTITIES, rows))).stream()
        .map(name -> name.span().in(text))
        .toList();
  }

  private static Words words(String text) {
    List<Span> spans =
        IntStream.range(0, text.length())
            .filter(at -> at == 0 || Character.isWhitespace(text.charAt(at - 1)))
            .mapToObj(at -> new Span(at, at + text.substring(at).split("\\s", 2)[0].length()))
            .toList();
    return new Words(
        spans.stream().mapToInt(Span::start).toArray(),
        spans.stream().mapToInt(Span::end).toArray(),
        new byte[spans.size()],
        new int[spans.size() + 1],
        new int[0]);
  }

  @Test
  void theNamesOnEitherSideOfAHeadingsEndAreTwo() {
    assertEquals(
        List.of("Ostra Mills", "Ostra"),
        names("About Ostra Mills\nOstra spins yarn.", "O", "B-ORG", "I-ORG", "E-ORG", "O", "O"));
  }

  @Test
  void aNameThatIsWholeElsewhereIsNotCutShort() {
    assertEquals(
        List.of("Ostra Mills", "Ostra Mills"),
        names("About Ostra Mills\nOstra Mills spin.", "O", "B-ORG", "I-ORG", "E-ORG", "O", "O"));
  }

  @Test
  void aNameIsMadeWholeWithinItsSentenceAlone() {
    assertEquals(
        List.of("Ostra Mills", "Ostra"),
        names("Ostra Mills spin.\nVisit Ostra\nMills shut.", "B-ORG", "E-ORG", "O", "O", "S-ORG"));
  }

  @Test
  void aNameGoesOverTheEndOfALineThatIsOnlyWrapped() {
    assertEquals(
        List.of("Ostra\nMills"),
        names(
            "On Tuesday the brothers bought Ostra\nMills from a bank that nobody in the\ncounty knew.",
            "O",
            "O",
            "O",
            "O",
            "O",
            "B-ORG",
            "E-ORG"));
  }
}
