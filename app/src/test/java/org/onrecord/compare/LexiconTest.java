package org.onrecord.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.onrecord.text.Span;

final class LexiconTest {
  private static final Lexicon LEXICON = Lexicon.load();

  private static Passage passage(String text) {
    return Passage.of(Word.in(text, new Span(0, text.length()), LEXICON));
  }

  @Test
  void rareWordsAreRarerThanCommonOnes() {
    assertEquals(0, rarity("the"));
    assertTrue(rarity("earthquakes") > rarity("people"));
    assertEquals(1, rarity("zzyzxq"));
  }

  private static double rarity(String form) {
    return LEXICON.entry(form).rarity();
  }

  @Test
  void wordsOfOneMeaningAreNear() {
    assertTrue(near("killed", "murdered") > near("killed", "elected"));
    assertTrue(near("earthquake", "quake") > near("earthquake", "budget"));
  }

  private static double near(String one, String other) {
    return passage(one).meaning().near(passage(other).meaning());
  }

  @Test
  void passagesShareWhatTheyShare() {
    assertEquals(1, passage("Bombs in Tarnby").near(passage("the bomb, Tarnby")), 1e-9);
    assertEquals(0, passage("Bombs in Tarnby").near(passage("in the senate")));
    assertEquals(0, passage("").near(passage("")));
  }
}
