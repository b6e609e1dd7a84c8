package org.onrecord.reading.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.text.Span;

class InnerEdgesTest {
  /** Content around that does not begin with "that". */
  private static final Span AROUND = new Span(0, 1);

  /** The content that was found stands between brackets in the text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “They say [we won,”] he said.                   | we won
          “Some say [they paid.”]                         | they paid
          "They say [we won",] he said.                   | we won
          “[“We won,” they say]                           | “We won,” they say
          [“The dam], they say, held,” he said.           | The dam
          “They said, [‘we won,’]” he said.               | ‘we won,’
          “They said [it was ‘ours’,”] he said.           | it was ‘ours’
          She said they said [it was “won” and “over.”]   | it was “won” and “over.”
          She said they said [it was the workers’] fault. | it was the workers’
          “They say [”] he said.                          | ”
          They say [that the town was “safe] and sound”.  | that the town was “safe
          “They say [it is safe,” he said, and they left] | it is safe,” he said, and they left
          """)
  void leavesOutMarksWhosePartnerStandsOutside(String marked, String expected) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    assertEquals(expected, edges(text).of(new Span(start, end), AROUND).in(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “They say [we won. I doubt it,”] he said.         | we won
          “They ask [who won? I can tell,”] he said.        | who won?
          “They say, [‘We won. We did.’ No,”] he said.      | ‘We won. We did.’ No
          “They say [the U.S. won.”] He doubts it.          | the U.S. won
          """)
  void endsWithItsSentenceUnlessItIsQuoted(String marked, String expected) {
    leavesOutMarksWhosePartnerStandsOutside(marked, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          that they say [it was slow and that others left]      | it was slow
          that they say [it was slow, but that others left]     | it was slow
          that they say [that it was slow and that others left] | that it was slow and that others left
          whether they say [it was slow and that others left]   | it was slow and that others left
          that they want [that and that]                        | that and that
          that it was “hurt by [the loss” and that it left]      | the loss
          """)
  void leavesOutAThatClauseLikeTheContentAround(String marked, String expected) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    Span whole = new Span(0, text.length());
    assertEquals(expected, edges(text).of(new Span(start, end), whole).in(text));
  }

  private static InnerEdges edges(String text) {
    Quotations quotations = Quotations.of(text, List.of(new Span(0, text.length())));
    return new InnerEdges(text, quotations, Sentences.of(text));
  }
}
