package org.onrecord.reading.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.reading.syntax.MarkedParse;
import org.onrecord.record.Factuality;
import org.onrecord.record.Labelled;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

class VouchingTest {
  private static final String THAT_HE_LEFT =
      "The/DET/det/2 club/NOUN/nsubj/3 %s/VERB/root/0 that/SCONJ/mark/6 he/PRON/nsubj/6"
          + " left/VERB/ccomp/3/e ./PUNCT/punct/3";

  /** The values of the source and of the author of "The club … that he left". */
  @ParameterizedTest
  @CsvSource({
    "said, CT+, CT+, CT+ Uu",
    "said, CT-, CT+, Uu Uu",
    "said, PR+, CT+, Uu Uu",
    "denied, CT+, CT-, CT- Uu",
    "denied, CT-, CT-, Uu Uu",
    "doubts, CT+, PR-, PR- Uu",
    "doubts, CT-, PR-, CT+ Uu",
    "believes, CT+, CT+, PR+ Uu",
    "believes, CT-, CT+, PR- Uu",
    "fears, CT+, CT+, PS+ Uu",
    "wishes, CT+, CT+, Uu Uu",
    "knew, CT+, CT-, CT+ CT+",
    "knew, CT-, CT+, Uu Uu",
    // One side's word is no fact, however it is put.
    "confirmed, CT+, CT+, CT+ Uu",
    "found, CT+, CT+, CT+ Uu",
    "noted, CT+, CT+, CT+ Uu",
    "revealed, CT+, CT+, CT+ Uu",
    "admitted, CT+, CT+, CT+ Uu",
    // "Ruled" is not "ruled out", and a warning no wish.
    "ruled, CT+, CT+, CT+ Uu",
    "warned, CT+, CT+, CT+ Uu",
    // "Let it be known" announces.
    "known, CT+, CT+, CT+ Uu"
  })
  void theAuthorTakesNoSide(String cue, String said, String vote, String right) {
    String sentence = THAT_HE_LEFT.formatted(cue);
    Factuality done = Labelled.of(Factuality.class, said);
    assertEquals(
        right, values(sentence, vote, List.of(of("s", "The club", cue, "that he left", done))));
  }

  @Test
  void whatIsRefusedIsNotDoneWhoeverTellsIt() {
    String sentence =
        "She/PRON/nsubj/2 said/VERB/root/0 he/PRON/nsubj/4 refused/VERB/ccomp/2 to/PART/mark/6"
            + " leave/VERB/xcomp/4/e ./PUNCT/punct/2";
    Saying outer = of("s", "She", "said", "he refused to leave", Factuality.CERTAIN);
    Saying inner = of("t", "he", "refused", "to leave", Factuality.CERTAIN).in("s");
    assertEquals("CT- CT- Uu", values(sentence, "CT+", List.of(outer, inner)));
    assertEquals("CT- CT-", values(sentence, "CT+", List.of(inner.in(""))));
  }

  @Test
  void whatSomebodyRefusesToConfirmIsOpen() {
    String sentence =
        "He/PRON/nsubj/2 refused/VERB/root/0 to/PART/mark/4 confirm/VERB/xcomp/2 that/SCONJ/mark/7"
            + " they/PRON/nsubj/7 left/VERB/ccomp/4/e ./PUNCT/punct/2";
    Saying told = of("s", "He", "refused to confirm", "that they left", Factuality.CERTAINLY_NOT);
    assertEquals("Uu Uu", values(sentence, "CT+", List.of(told)));
    Saying held = of("s", "He", "refused", "to confirm that they left", Factuality.CERTAIN);
    assertEquals("CT+ Uu", values(sentence, "CT+", List.of(held)));
  }

  @Test
  void aDenialOfADenialIsNeither() {
    String sentence =
        "She/PRON/nsubj/2 denied/VERB/root/0 that/SCONJ/mark/7 he/PRON/nsubj/7 did/AUX/aux/7"
            + " not/PART/advmod/7 pay/VERB/ccomp/2/e ./PUNCT/punct/2";
    Saying denial = of("s", "She", "denied", "that he did not pay", Factuality.CERTAIN);
    assertEquals("CT+ Uu", values(sentence, "CT-", List.of(denial)));
  }

  @Test
  void whoDeniesAClaimDeniesWhatItClaims() {
    String sentence =
        "The/DET/det/2 club/NOUN/nsubj/3 rejects/VERB/root/0 the/DET/det/5 accusation/NOUN/obj/3"
            + " that/SCONJ/mark/8 it/PRON/nsubj/8 cheated/VERB/acl/5/e ./PUNCT/punct/3";
    Saying outer =
        of("s", "The club", "rejects", "the accusation that it cheated", Factuality.CERTAIN);
    Saying inner = of("t", "", "accusation", "that it cheated", Factuality.CERTAIN).in("s");
    assertEquals("CT+ CT- Uu", values(sentence, "CT+", List.of(outer, inner)));
  }

  @Test
  void whatHangsOnADenialIsNotDenied() {
    String sentence =
        "He/PRON/nsubj/2 denied/VERB/root/0 that/SCONJ/mark/5 she/PRON/nsubj/5 met/VERB/ccomp/2"
            + " the/DET/det/7 man/NOUN/obj/5 who/PRON/nsubj/9 shot/VERB/acl:relcl/7/e"
            + " him/PRON/obj/9 ./PUNCT/punct/2";
    Saying denial =
        of("s", "He", "denied", "that she met the man who shot him", Factuality.CERTAIN);
    assertEquals("CT+ Uu", values(sentence, "CT+", List.of(denial)));
  }

  @Test
  void outsideOfStatementsTheAuthorSpeaks() {
    String sentence = "The/DET/det/2 club/NOUN/nsubj/3 closed/VERB/root/0/e ./PUNCT/punct/3";
    assertEquals("CT+", values(sentence, "CT+", List.of()));
  }

  /** A statement by its words. */
  private record Saying(
      String id, String source, String cue, String content, Factuality said, String within) {
    Saying in(String outer) {
      return new Saying(id, source, cue, content, said, outer);
    }

    Statement at(String text) {
      return MadeUp.statement(
          id,
          source.isEmpty() ? List.of() : List.of(span(text, source)),
          List.of(span(text, cue)),
          List.of(span(text, content)),
          Optional.of(within).filter(name -> !name.isEmpty()),
          said);
    }

    private static Span span(String text, String words) {
      int start = text.indexOf(words);
      return new Span(start, start + words.length());
    }
  }

  private static Saying of(String id, String source, String cue, String content, Factuality said) {
    return new Saying(id, source, cue, content, said, "");
  }

  /** What each source commits to, the innermost first. */
  private static String values(String sentence, String vote, List<Saying> sayings) {
    MarkedParse marked = MarkedParse.of(sentence, 0);
    Span event = marked.parse().span(marked.marks().indexOf("e"));
    List<Statement> statements = sayings.stream().map(each -> each.at(marked.text())).toList();
    List<String> values = new ArrayList<>();
    new Vouching(marked.text(), new Firmness(), statements)
        .of(MadeUp.told(event, Labelled.of(Factuality.class, vote)), marked.parse())
        .forEach(each -> values.add(each.value().label()));
    return String.join(" ", values);
  }
}
