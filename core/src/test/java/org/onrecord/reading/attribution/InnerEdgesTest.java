package org.onrecord.reading.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.text.Span;

/** The content that was found stands in ⟦ ⟧, its cue in ⟨ ⟩. */
class InnerEdgesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “They ⟨say⟩ ⟦we won,”⟧ he said.                   | we won
          “Some ⟨say⟩ ⟦they paid.”⟧                         | they paid
          "They ⟨say⟩ ⟦we won",⟧ he said.                   | we won
          “⟦“We won,”⟧ they ⟨say⟩                           | “We won,”
          “⟦The dam⟧, they ⟨say⟩, held,” he said.           | The dam
          “They ⟨said⟩, ⟦‘we won,’⟧” he said.               | ‘we won,’
          “They ⟨said⟩ ⟦it was ‘ours’,”⟧ he said.           | it was ‘ours’
          She said they ⟨said⟩ ⟦it was “won” and “over.”⟧   | it was “won” and “over.”
          She said they ⟨said⟩ ⟦it was the workers’⟧ fault. | it was the workers’
          “They ⟨say⟩ ⟦”⟧ he said.                          | ”
          “They ⟨say⟩ ⟦that the town was “safe⟧ and sound”. | that the town was “safe
          “They ⟨say⟩ ⟦it is safe,” he said, and they left⟧ | it is safe,” he said, and they left
          """)
  void leavesOutMarksWhosePartnerStandsOutside(String marked, String expected) {
    assertEquals(expected, content(marked, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “They ⟨say⟩ ⟦we won. I doubt it,”⟧ he said.         | we won
          “They ⟨ask⟩ ⟦who won? I can tell,”⟧ he said.        | who won?
          “They ⟨say⟩, ⟦‘We won. We did.’ No,”⟧ he said.      | ‘We won. We did.’ No
          “They ⟨say⟩ ⟦the U.S. won.”⟧ He doubts it.          | the U.S. won
          “Ann ⟨said⟩ ⟦she would go.” “She⟧ did,” Bob said.   | she would go
          “⟦We lost. It was bad⟧, they ⟨say⟩,” he said.       | We lost. It was bad
          """)
  void endsWithItsSentenceUnlessItIsQuotedOrItsCueComesLast(String marked, String expected) {
    assertEquals(expected, content(marked, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          that they ⟨say⟩ ⟦it was slow and that others left⟧        | it was slow
          that they ⟨say⟩ ⟦it was slow, but that others left⟧       | it was slow
          that they ⟨say⟩ ⟦it was slow\\nand  that others left⟧      | it was slow
          that they ⟨say⟩ ⟦it was slow, or\\nthat others left⟧      | it was slow
          that they ⟨say⟩ ⟦that it was slow and that others left⟧   | that it was slow and that others left
          whether they ⟨say⟩ ⟦it was slow and that others left⟧     | it was slow and that others left
          that they ⟨want⟩ ⟦that and that⟧                          | that and that
          that it was “⟨hurt⟩ by ⟦the loss” and that it left⟧       | the loss
          """)
  void leavesOutAThatClauseLikeTheContentAround(String marked, String expected) {
    assertEquals(expected, content(marked.replace("\\n", "\n"), true));
  }

  /** Work that grew with the square of the white space would keep the build waiting for hours. */
  @ParameterizedTest
  @ValueSource(strings = {" ", ", ", " and"})
  void longGapsTakeLinearTime(String piece) {
    String words = "it was slow" + piece.repeat(1_000_000) + " end";
    assertEquals(words, content("that they ⟨say⟩ ⟦" + words + "⟧", true));
  }

  /**
   * What is left of the content.
   *
   * @param inAll whether all of the text is the content around; else its first character is
   */
  private static String content(String example, boolean inAll) {
    Marked marked = Marked.of(example);
    String text = marked.text();
    Span whole = new Span(0, text.length());
    Span around = inAll ? whole : new Span(0, 1);
    Quotations quotations = Quotations.of(text, List.of(whole));
    InnerEdges edges = new InnerEdges(text, quotations, Sentences.of(text));
    Span content = marked.spans('⟦').getFirst();
    return edges.of(content, around, marked.spans('⟨').getFirst()).in(text);
  }
}
