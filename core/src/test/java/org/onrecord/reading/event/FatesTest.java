package org.onrecord.reading.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.reading.Resource;
import org.onrecord.reading.attribution.Marked;
import org.onrecord.reading.syntax.MarkedParse;

class FatesTest {
  private final Fates fates = new Fates();

  static List<String> rows() {
    return Resource.lines(Fates.class, "fates.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsTheExampleOfEachRow(String row) {
    String[] cells = row.split("\t");
    Marked example = Marked.of(cells[3]);
    MarkedParse parse =
        Resource.lines(FatesTest.class, "fates.txt").stream()
            .map(line -> MarkedParse.of(line, 0))
            .filter(each -> each.text().equals(example.text()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no parse of it in fates.txt: " + row));
    int number = parse.parse().wordAt(example.spans('{').getFirst().start());
    int counted = parse.parse().isRelated(number, "nummod") ? parse.parse().head(number) : number;
    assertEquals(cells[0], fate(parse, counted));
  }

  private String fate(MarkedParse marked, int counted) {
    return fates
        .of(counted, new Forms(marked.parse(), marked.text()))
        .map(what -> what.name().toLowerCase(Locale.ROOT))
        .orElse("-");
  }

  /** What befell the word marked {@code n}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          killed | Nine/NUM/obj/2/n killed/VERB/root/0
          killed | Nine/NUM/nsubj/2/n killed/VERB/root/0 in/ADP/case/4 blast/NOUN/obl/2
          killed | Nine/NUM/nsubj:pass/4/n had/AUX/aux/4 been/AUX/aux:pass/4 killed/VERB/root/0
          killed | Nine/NUM/nsubj/3/n are/AUX/cop/3 dead/ADJ/root/0
          killed | Nine/NUM/nsubj:pass/3/n were/AUX/aux:pass/3 shot/VERB/root/0 dead/ADJ/xcomp/3
          killed | Nine/NUM/root/0/n dead/ADJ/amod/1
          killed | The/DET/det/3 nine/NUM/nummod/3 dead/ADJ/root/0/n
          killed | Men/NOUN/root/0/n who/PRON/nsubj/3 died/VERB/acl:relcl/1
          killed | Men/NOUN/root/0/n killed/VERB/acl/1
          killed | It/PRON/nsubj/2 killed/VERB/root/0 nine/NUM/obj/2/n and/CCONJ/cc/5 wounded/VERB/conj/2 two/NUM/obj/5
          injured | It/PRON/nsubj/2 killed/VERB/root/0 nine/NUM/obj/2 and/CCONJ/cc/5 wounded/VERB/conj/2 two/NUM/obj/5/n
          detained | Six/NUM/nsubj:pass/3/n were/AUX/aux:pass/3 arrested/VERB/root/0 and/CCONJ/cc/5 charged/VERB/conj/3
          - | Two/NUM/nsubj/2/n killed/VERB/root/0 nine/NUM/obj/2
          - | Two/NUM/nsubj/2/n left/VERB/root/0 nine/NUM/obj/2 dead/ADJ/xcomp/2
          - | Two/NUM/nsubj/3/n had/AUX/aux/3 killed/VERB/root/0 again/ADV/advmod/3
          - | Men/NOUN/root/0/n who/PRON/nsubj/3 killed/VERB/acl:relcl/1 nine/NUM/obj/3
          - | Displaced/ADJ/amod/2 men/NOUN/nsubj/3/n left/VERB/root/0
          - | Two/NUM/nummod/2 killers/NOUN/nsubj/3/n left/VERB/root/0
          - | It/PRON/nsubj/2 killed/VERB/root/0 or/CCONJ/cc/4 wounded/VERB/conj/2 nine/NUM/obj/2/n
          - | It/PRON/nsubj/2 kills/VERB/root/0 nine/NUM/obj/2/n and/CCONJ/cc/5 injures/VERB/conj/2
          - | Nine/NUM/nsubj:pass/3/n were/AUX/aux:pass/3 killed/VERB/root/0 or/CCONJ/cc/5 hurt/VERB/conj/3
          - | They/PRON/nsubj/2 counted/VERB/root/0 nine/NUM/obj/2/n
          """)
  void goesByTheParse(String right, String sentence) {
    MarkedParse marked = MarkedParse.of(sentence, 0);
    assertEquals(right, fate(marked, marked.marks().indexOf("n")));
  }
}
