package org.onrecord.reading.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.reading.Resource;
import org.onrecord.reading.attribution.Marked;
import org.onrecord.reading.syntax.MarkedParse;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.record.Factuality;
import org.onrecord.record.Labelled;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

class FirmnessTest {
  private final Firmness firmness = new Firmness();

  static List<String> rows() {
    return Resource.lines(Bearings.class, "firmness.tsv");
  }

  /** Each row has an example whose value the rules find against the model's vote. */
  @ParameterizedTest
  @MethodSource("rows")
  void holdsTheExampleOfEachRow(String row) {
    String[] example = row.split("\t")[2].split(" => ");
    Marked marked = Marked.of(example[0]);
    Parse parse =
        Resource.lines(FirmnessTest.class, "firmness.txt").stream()
            .map(line -> MarkedParse.of(line, 0))
            .filter(each -> each.text().equals(marked.text()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no parse of it in firmness.txt: " + row))
            .parse();
    Factuality right = Labelled.of(Factuality.class, example[1]);
    Span event = marked.spans('{').getFirst();
    assertEquals(right, value(marked, parse, MadeUp.told(event, wrong(right))));
  }

  private static Factuality wrong(Factuality right) {
    return right == Factuality.CERTAIN ? Factuality.CERTAINLY_NOT : Factuality.CERTAIN;
  }

  private Factuality value(Marked marked, Parse parse, Told told) {
    Optional<Statement> holder =
        marked.spans('⟦').isEmpty() ? Optional.empty() : Optional.of(MadeUp.statement(marked));
    Climb.Found words = firmness.words(told, parse, marked.text(), holder);
    return holder
        .map(statement -> firmness.told(told, words, firmness.stance(statement, marked.text())))
        .orElseGet(() -> firmness.reported(told, words));
  }

  /**
   * The value of the word marked {@code e}, for which the model votes as the first column has it.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          CT+ | CT- | He/PRON/nsubj/5 would/AUX/aux/5 not/PART/advmod/5 have/AUX/aux/5 died/VERB/root/0/e
          CT- | CT+ | Had/AUX/aux/3 they/PRON/nsubj/3 asked/VERB/advcl/7/e she/PRON/nsubj/7 would/AUX/aux/7 have/AUX/aux/7 come/VERB/root/0
          CT- | CT+ | Had/AUX/aux/3 they/PRON/nsubj/3 asked/VERB/advcl/7 she/PRON/nsubj/7 would/AUX/aux/7 have/AUX/aux/7 come/VERB/root/0/e
          CT- | CT+ | Even/ADV/advmod/4 had/AUX/aux/4 they/PRON/nsubj/4 asked/VERB/advcl/8/e she/PRON/nsubj/8 would/AUX/aux/8 have/AUX/aux/8 come/VERB/root/0
          CT- | CT+ | Nor/CCONJ/cc/5 had/AUX/aux/5 the/DET/det/4 ministry/NOUN/nsubj/5 responded/VERB/root/0/e
          CT- | CT+ | Never/ADV/advmod/6 before/ADV/advmod/6 had/AUX/aux/6 the/DET/det/5 army/NOUN/nsubj/6 attacked/VERB/root/0/e
          CT+ | CT+ | Only/ADV/advmod/4 after/ADP/case/4 the/DET/det/4 raid/NOUN/obl/7 had/AUX/aux/7 they/PRON/nsubj/7 left/VERB/root/0/e
          CT+ | CT+ | So/ADV/advmod/2 badly/ADV/advmod/6 had/AUX/aux/6 the/DET/det/5 storm/NOUN/nsubj/6 damaged/VERB/root/0/e it/PRON/obj/6
          CT+ | CT+ | Hardly/ADV/advmod/4 had/AUX/aux/4 they/PRON/nsubj/4 left/VERB/root/0/e when/ADV/advmod/7 it/PRON/nsubj/7 burst/VERB/advcl/4
          CT- | CT+ | Scarcely/ADV/advmod/4 did/AUX/aux/4 they/PRON/nsubj/4 resist/VERB/root/0/e
          CT- | CT+ | They/PRON/nsubj/2 said/VERB/root/0 he/PRON/nsubj:pass/7 would/AUX/aux/7 have/AUX/aux/7 been/AUX/aux:pass/7 shot/VERB/ccomp/2/e by/ADP/case/9 rebels/NOUN/obl:agent/7
          CT- | CT+ | They/PRON/nsubj/2 said/VERB/root/0 she/PRON/nsubj/6 would/AUX/aux/6 have/AUX/aux/6 won/VERB/ccomp/2/e
          CT- | CT+ | The/DET/det/2 firm/NOUN/nsubj/5 no/ADV/advmod/4 longer/ADV/advmod/5 operates/VERB/root/0/e it/PRON/obj/5
          CT- | CT+ | No/DET/det/2 longer/ADV/advmod/6 does/AUX/aux/6 the/DET/det/5 firm/NOUN/nsubj/6 operate/VERB/root/0/e it/PRON/obj/6
          CT+ | CT+ | It/PRON/nsubj/3 no/ADV/advmod/3 sooner/ADV/advmod/4 opened/VERB/root/0/e than/SCONJ/mark/7 it/PRON/nsubj/7 closed/VERB/advcl/4
          CT- | CT+ | Neither/CCONJ/cc:preconj/2 Rao/PROPN/nsubj/5 nor/CCONJ/cc/4 Kim/PROPN/conj/2 signed/VERB/root/0/e
          CT- | CT+ | Neither/DET/det/2 Rao/PROPN/nsubj/5 nor/CCONJ/cc/4 Kim/PROPN/conj/2 signed/VERB/root/0/e
          CT+ | CT+ | Both/CCONJ/cc:preconj/2 Rao/PROPN/nsubj/5 and/CCONJ/cc/4 Kim/PROPN/conj/2 signed/VERB/root/0/e
          CT- | CT+ | They/PRON/nsubj/3 neither/CCONJ/cc:preconj/3 shot/VERB/root/0 nor/CCONJ/cc/5 robbed/VERB/conj/3/e him/PRON/obj/5
          CT- | CT+ | They/PRON/nsubj/2 left/VERB/root/0 nor/CCONJ/cc/6 had/AUX/aux/6 they/PRON/nsubj/6 fired/VERB/conj/2/e
          CT- | CT+ | They/PRON/nsubj/4 could/AUX/aux/4 not/PART/advmod/4 leave/VERB/root/0/e
          PS- | CT+ | They/PRON/nsubj/4 may/AUX/aux/4 not/PART/advmod/4 leave/VERB/root/0/e
          PS+ | CT+ | They/PRON/nsubj/4 may/AUX/aux/4 have/AUX/aux/4 killed/VERB/root/0 and/CCONJ/cc/6 robbed/VERB/conj/4/e him/PRON/obj/4
          CT- | CT+ | She/PRON/nsubj/5 wouldn/AUX/aux/5 '/PART/advmod/5 t/_/_/3 sign/VERB/root/0/e
          CT- | CT+ | She/PRON/nsubj/4 did/AUX/aux/4 not/PART/advmod/4 manage/VERB/root/0 to/PART/mark/6 leave/VERB/xcomp/4/e
          CT+ | CT- | She/PRON/nsubj/4 did/AUX/aux/4 not/PART/advmod/4 fail/VERB/root/0 to/PART/mark/6 leave/VERB/xcomp/4/e
          PR- | CT+ | She/PRON/nsubj/4 does/AUX/aux/4 not/PART/advmod/4 appear/VERB/root/0 to/PART/mark/6 leave/VERB/xcomp/4/e
          CT- | CT+ | Nobody/PRON/nsubj:pass/3 was/AUX/aux:pass/3 hurt/VERB/root/0/e
          CT- | CT+ | No/DET/det/2 deal/NOUN/nsubj:pass/4/e was/AUX/aux:pass/4 reached/VERB/root/0
          CT- | CT+ | No/DET/det/2 bus/NOUN/nsubj/3 left/VERB/root/0/e
          PR- | CT+ | A/DET/det/2 deal/NOUN/nsubj/5/e is/AUX/cop/5 not/PART/advmod/5 likely/ADJ/root/0
          Uu | CT+ | If/SCONJ/mark/3 it/PRON/nsubj/3 rains/VERB/advcl/6 they/PRON/nsubj/6 will/AUX/aux/6 leave/VERB/root/0/e
          Uu | CT+ | Did/AUX/aux/3 they/PRON/nsubj/3 leave/VERB/root/0/e ?/PUNCT/punct/3
          CT+ | CT+ | Who/PRON/nsubj/2 left/VERB/root/0/e ?/PUNCT/punct/2
          Uu | CT+ | Bank/NOUN/nsubj/3 to/PART/mark/3 cut/VERB/root/0/e jobs/NOUN/obj/3
          Uu | CT+ | Its/PRON/nmod:poss/2 plan/NOUN/nsubj/5 to/PART/mark/4 strike/VERB/acl/2/e failed/VERB/root/0
          Uu | CT+ | She/PRON/nsubj/2 believes/VERB/root/0 that/SCONJ/mark/5 he/PRON/nsubj/5 left/VERB/ccomp/2/e
          PR+ | CT+ | We/PRON/nsubj/2 believe/VERB/root/0 that/SCONJ/mark/5 he/PRON/nsubj/5 left/VERB/ccomp/2/e
          CT+ | CT- | We/PRON/nsubj/2 regret/VERB/root/0 that/SCONJ/mark/5 he/PRON/nsubj/5 left/VERB/ccomp/2/e
          CT+ | CT+ | It/PRON/nsubj/3 was/AUX/aux:pass/3 hurt/VERB/root/0 in/ADP/case/6 the/DET/det/6 attack/NOUN/obl/3/e
          """)
  void composesWhatBearsOnIt(String right, String vote, String sentence) {
    assertEquals(right, plain(sentence, vote));
  }

  /** "Will have left by Friday", as it is retold, is no counterfactual. */
  @ParameterizedTest
  @CsvSource({"would,CT+", "will,CT+", "wouldn't,CT-"})
  void aFutureThatIsRetoldStands(String helper, String right) {
    boolean negated = helper.endsWith("n't");
    Marked marked = Marked.of("⟪They⟫ ⟨said⟩ ⟦that they " + helper + " have {left} by Friday⟧.");
    String parse =
        negated
            ? "They/PRON/nsubj/2 said/VERB/root/0 that/SCONJ/mark/9 they/PRON/nsubj/9"
                + " wouldn/AUX/aux/9 '/PART/advmod/9 t/_/_/6 have/AUX/aux/9 left/VERB/ccomp/2"
                + " by/ADP/case/11 Friday/PROPN/obl/9 ./PUNCT/punct/2"
            : "They/PRON/nsubj/2 said/VERB/root/0 that/SCONJ/mark/7 they/PRON/nsubj/7 "
                + helper
                + "/AUX/aux/7 have/AUX/aux/7 left/VERB/ccomp/2 by/ADP/case/9 Friday/PROPN/obl/7"
                + " ./PUNCT/punct/2";
    Factuality vote = helper.equals("would") ? Factuality.CERTAINLY_NOT : Factuality.CERTAIN;
    Told told = MadeUp.told(marked.spans('{').getFirst(), vote);
    assertEquals(right, value(marked, MarkedParse.of(parse, 0).parse(), told).label());
  }

  /** What hangs on a clause that is denied, possible or wanted is none of it for that. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Nobody/PRON/nsubj:pass/3 was/AUX/aux:pass/3 hurt/VERB/root/0 in/ADP/case/6 the/DET/det/6 attack/NOUN/obl/3/e
          Guards/NOUN/nsubj/4 did/AUX/aux/4 not/PART/advmod/4 discuss/VERB/root/0 the/DET/det/6 raid/NOUN/obj/4/e
          It/PRON/nsubj/4 did/AUX/aux/4 not/PART/advmod/4 act/VERB/root/0 when/ADV/advmod/7 rebels/NOUN/nsubj/7 attacked/VERB/advcl/4/e
          He/PRON/nsubj/3 may/AUX/aux/3 resign/VERB/root/0 after/SCONJ/mark/6 rebels/NOUN/nsubj/6 attacked/VERB/advcl/3/e
          They/PRON/nsubj/4 have/AUX/aux/4 not/PART/advmod/4 found/VERB/root/0 the/DET/det/6 man/NOUN/obj/4 who/PRON/nsubj/8 shot/VERB/acl:relcl/6/e her/PRON/obj/8
          They/PRON/nsubj/2 want/VERB/root/0 the/DET/det/4 order/NOUN/obj/2 signed/VERB/acl/4/e by/ADP/case/7 him/PRON/obl:agent/5 repealed/VERB/xcomp/2
          Police/NOUN/nsubj/2 stopped/VERB/root/0 the/DET/det/4 march/NOUN/obj/2/e
          The/DET/det/2 first/ADJ/nsubj/6 to/PART/mark/4 leave/VERB/acl/2/e was/AUX/cop/6 Ann/PROPN/root/0
          """)
  void takesForGivenWhatIsNotSaid(String sentence) {
    assertEquals("CT+", plain(sentence, "CT+"));
    assertEquals("CT-", plain(sentence, "CT-"));
  }

  private String plain(String sentence, String vote) {
    MarkedParse marked = MarkedParse.of(sentence, 0);
    Span event = marked.parse().span(marked.marks().indexOf("e"));
    Told told = MadeUp.told(event, Labelled.of(Factuality.class, vote));
    Climb.Found words = firmness.words(told, marked.parse(), marked.text(), Optional.empty());
    return firmness.reported(told, words).label();
  }

  @Test
  void aVoteForTheRareNeedsMoreThanHalf() {
    String sentence = "He/PRON/nsubj/2 left/VERB/root/0/e";
    MarkedParse marked = MarkedParse.of(sentence, 0);
    Told told =
        MadeUp.told(
            marked.parse().span(1),
            Map.of(
                Factuality.CERTAINLY_NOT, 0.45,
                Factuality.CERTAIN, 0.35,
                Factuality.UNCOMMITTED, 0.2));
    Climb.Found words = firmness.words(told, marked.parse(), marked.text(), Optional.empty());
    assertEquals(Factuality.CERTAIN, firmness.reported(told, words));
  }
}
