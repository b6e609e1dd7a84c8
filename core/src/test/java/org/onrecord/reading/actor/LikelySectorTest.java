package org.onrecord.reading.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Head;
import org.onrecord.text.Span;

class LikelySectorTest {
  private static final LikelySector LIKELY =
      new LikelySector(new Head("sector", 0, 3, List.of("none", "GOV", "MIL")));

  /** A mention with such scores, or none. */
  private static Phrase phrase(float... scores) {
    Phrase any = MarkedSentences.of("Low/PROPN/nsubj/2/PER sang/VERB/root/0").phrases().getFirst();
    float[] none = {};
    MentionHead head = new MentionHead(new Span(0, 3), Sort.PERSON, 1, 0, none, none, none, scores);
    return new Phrase(
        any.span(),
        any.brief(),
        any.head(),
        any.name(),
        any.form(),
        any.traits(),
        any.site(),
        head);
  }

  private static Optional<String> likeliest(Optional<String> byWords, Phrase... chain) {
    return LIKELY.of(List.of(chain), byWords);
  }

  @Test
  void theMeanOfAllMentionsCounts() {
    assertEquals(Optional.of("MIL"), likeliest(Optional.empty(), phrase(0, 5, 0), phrase(0, 0, 9)));
  }

  @Test
  void manyUnsureMentionsAreNoSurerThanOne() {
    Phrase unsure = phrase(0, .5f, 0);
    assertEquals(Optional.of("MIL"), likeliest(Optional.of("MIL"), unsure));
    Phrase[] many = Collections.nCopies(8, unsure).toArray(Phrase[]::new);
    assertEquals(Optional.of("MIL"), likeliest(Optional.of("MIL"), many));
  }

  @Test
  void itMayBeLikeliestThatThereIsNone() {
    assertEquals(Optional.empty(), likeliest(Optional.empty(), phrase(9, 5, 0)));
  }

  @Test
  void wordsTipWhatIsUnsure() {
    assertEquals(Optional.of("GOV"), likeliest(Optional.empty(), phrase(0, 1, .9f)));
    assertEquals(Optional.of("MIL"), likeliest(Optional.of("MIL"), phrase(0, 1, .9f)));
    assertEquals(Optional.of("GOV"), likeliest(Optional.of("MIL"), phrase(0, 50, .9f)));
  }

  @Test
  void withoutScoresWordsAloneTell() {
    assertEquals(Optional.of("MIL"), likeliest(Optional.of("MIL"), phrase()));
    assertEquals(Optional.empty(), likeliest(Optional.empty(), phrase()));
  }

  @Test
  void mentionsWithoutScoresDoNotCount() {
    assertEquals(
        Optional.of("GOV"),
        likeliest(Optional.of("MIL"), phrase(0, 20, 0), phrase(), phrase(), phrase()));
  }
}
