package org.onrecord.reading.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.Span;

class InnerEdgesTest {
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
          """)
  void leavesOutMarksWhosePartnerStandsOutside(String marked, String expected) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    Quotations quotations = Quotations.of(text, List.of(new Span(0, text.length())));
    assertEquals(expected, new InnerEdges(text, quotations).of(new Span(start, end)).in(text));
  }
}
