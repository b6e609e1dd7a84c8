package org.onrecord.reading.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.reading.Draft;
import org.onrecord.reading.actor.Speakers;
import org.onrecord.reading.syntax.MarkedParse;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.record.Act;
import org.onrecord.record.Factuality;
import org.onrecord.record.Ids;
import org.onrecord.record.Kind;
import org.onrecord.record.Statement;
import org.onrecord.record.Time;
import org.onrecord.text.Span;

class SaidWhenTest {
  /**
   * The words of the time that a statement gets, or "none".
   *
   * @param sentence see {@link MarkedParse}
   * @param times words of each
   */
  private static String when(
      String sentence, String source, String cue, String content, String... times) {
    MarkedParse marked = MarkedParse.of(sentence, 0);
    String text = marked.text();
    Draft draft = new Draft(text, new Ids("d"));
    draft.put(Parses.PART, List.of(marked.parse()));
    draft.put(Times.PART, List.of(times).stream().map(words -> time(text, words)).toList());
    draft.put(
        Speakers.PART, List.of(statement(at(text, source), at(text, cue), at(text, content))));
    return new SaidWhen().of(draft).getFirst().time().orElse("none");
  }

  private static Span at(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Time time(String text, String words) {
    return new Time(
        words, at(text, words), Time.Type.DATE, "2014", Optional.empty(), Optional.empty());
  }

  private static Statement statement(Span source, Span cue, Span content) {
    return new Statement(
        "s",
        List.of(content),
        List.of(cue),
        List.of(source),
        Optional.empty(),
        Kind.INDIRECT,
        List.of(),
        Act.SAY,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Factuality.CERTAIN,
        1);
  }

  @Test
  void theTimeOfTheClauseIsThatOfTheTelling() {
    assertEquals(
        "Tuesday",
        when(
            "Brandt/PROPN/nsubj/2 said/VERB/root/0 on/ADP/case/4 Tuesday/PROPN/obl/2"
                + " the/DET/det/6 harbour/NOUN/nsubj/7 closes/VERB/ccomp/2 today/NOUN/obl:tmod/7",
            "Brandt",
            "said",
            "the harbour closes today",
            "Tuesday",
            "today"));
    assertEquals(
        "Tuesday",
        when(
            "Brandt/PROPN/nsubj/2 said/VERB/root/0 in/ADP/case/5 an/DET/det/5"
                + " interview/NOUN/obl/2 on/ADP/case/7 Tuesday/PROPN/nmod/5 that/SCONJ/mark/9"
                + " boats/NOUN/ccomp/2",
            "Brandt",
            "said",
            "that boats",
            "Tuesday"));
  }

  @Test
  void theTimeOfWhatIsToldIsNot() {
    assertEquals(
        "none",
        when(
            "Brandt/PROPN/nsubj/2 said/VERB/root/0 the/DET/det/4 harbour/NOUN/nsubj/5"
                + " closes/VERB/ccomp/2 today/NOUN/obl:tmod/5",
            "Brandt",
            "said",
            "the harbour closes today",
            "today"));
  }

  @Test
  void norIsThatOfAnotherClauseOrOneBeforeOrAfter() {
    assertEquals(
        "none",
        when(
            "Brandt/PROPN/nsubj/6 ,/PUNCT/punct/4 who/PRON/nsubj/4 left/VERB/acl:relcl/1"
                + " Tuesday/PROPN/obl:tmod/4 said/VERB/root/0 nothing/PRON/obj/6",
            "Brandt",
            "said",
            "nothing",
            "Tuesday"));
    assertEquals(
        "none",
        when(
            "Since/ADP/case/2 Tuesday/PROPN/obl/4 Brandt/PROPN/nsubj/4 said/VERB/root/0"
                + " nothing/PRON/obj/4",
            "Brandt",
            "said",
            "nothing",
            "Tuesday"));
  }
}
