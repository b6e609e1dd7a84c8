package org.onrecord.reading.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.reading.syntax.MarkedParse;
import org.onrecord.text.Span;

class TensesTest {
  /** The sentences as a parser reads them, rightly or wrongly; the time is Monday. */
  @ParameterizedTest
  @CsvSource({
    "FUTURE, It/PRON/nsubj/3 will/AUX/aux/3 close/VERB/root/0 on/ADP/case/5 Monday/PROPN/obl/3",
    "PAST, It/PRON/nsubj/2 closed/VERB/root/0 on/ADP/case/4 Monday/PROPN/obl/2",
    "PAST, It/PRON/nsubj/2 said/VERB/root/0 on/ADP/case/4 Monday/PROPN/obl/7 it/PRON/nsubj/7"
        + " would/AUX/aux/7 close/VERB/ccomp/2",
    "PAST, He/PRON/nsubj/4 may/AUX/aux/4 have/AUX/aux/4 died/VERB/root/0 on/ADP/case/6"
        + " Monday/PROPN/obl/4",
    "PAST, He/PRON/nsubj/2 hopes/NOUN/root/0 to/PART/mark/4 recover/VERB/acl/2 from/ADP/case/8"
        + " Monday/PROPN/nmod:poss/8 's/PART/case/6 debate/NOUN/obl/4",
    "FUTURE, It/PRON/nsubj/3 is/AUX/aux:pass/3 expected/VERB/root/0 to/PART/obj/3 be/AUX/nsubj/3"
        + " signed/VERB/xcomp/3 on/ADP/case/8 Monday/PROPN/obl/6"
  })
  void theVerbOfATimeTellsItsTense(Tense tense, String sentence) {
    MarkedParse marked = MarkedParse.of(sentence, 0);
    int start = marked.text().indexOf("Monday");
    Tenses tenses = new Tenses(marked.text(), List.of(marked.parse()));
    assertEquals(tense, tenses.at(new Span(start, start + "Monday".length())));
  }
}
