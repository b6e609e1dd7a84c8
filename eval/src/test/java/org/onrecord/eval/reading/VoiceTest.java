package org.onrecord.eval.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.eval.Fixtures;
import org.onrecord.eval.gold.GoldEvent.Pair;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.text.Span;

class VoiceTest {
  /** Words as word/relation/head, where heads count from 1 and that of a root is 0. */
  @ParameterizedTest
  @CsvSource({
    "Carters/nsubj/2 sued/root/0 mayors/obj/2, Carters, mayors, false",
    "Mayors/nsubj:pass/3 were/aux:pass/3 sued/root/0, , Mayors, true",
    "Mayors/nsubj:pass/3 were/aux:pass/3 sued/root/0 by/case/5 carters/obl/3, carters, Mayors,"
        + " true",
    "An/det/2 attack/root/0 by/case/4 carters/nmod/2 on/case/6 mayors/nmod/2, carters, mayors,"
        + " true",
    "They/nsubj/2 sued/root/0 mayors/obj/2 angered/acl/3 by/case/6 carters/obl/4, They, mayors,"
        + " false",
    "Bo/nsubj:pass/5 and/cc/3 Di/conj/1 were/aux:pass/5 sued/root/0, , Di, true",
    "Carters/nsubj:pass/3 were/aux:pass/3 told/root/0 of/case/5 mayors/obl/3, Carters, mayors,"
        + " false"
  })
  void theTargetIsTheSubjectOrTheSourceStandsBehindBy(
      String marked, String source, String target, boolean passive) {
    List<String[]> words =
        List.of(marked.split(" ")).stream().map(each -> each.split("/")).toList();
    String text = String.join(" ", words.stream().map(word -> word[0]).toList());
    Pair pair = new Pair(party(text, source), party(text, target), "ACCUSE", 3);

    assertEquals(passive, Voice.isPassive(pair, text, List.of(parse(words))));
  }

  private static Optional<Span> party(String text, String words) {
    return Optional.ofNullable(words).map(each -> Fixtures.span(text, each));
  }

  private static Parse parse(List<String[]> words) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (String[] word : words) {
      spans.add(new Span(at, at + word[0].length()));
      at += word[0].length() + 1;
    }
    int[] heads = new int[words.size()];
    for (int i = 0; i < heads.length; i++) {
      int head = Integer.parseInt(words.get(i)[2]);
      heads[i] = head == 0 ? i : head - 1;
    }
    return new Parse(
        spans.stream().mapToInt(Span::start).toArray(),
        spans.stream().mapToInt(Span::end).toArray(),
        heads,
        words.stream().map(word -> "X").toArray(String[]::new),
        words.stream().map(word -> word[1]).toArray(String[]::new));
  }
}
