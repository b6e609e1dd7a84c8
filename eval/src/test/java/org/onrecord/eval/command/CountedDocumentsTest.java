package org.onrecord.eval.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.eval.gold.ChainMention;
import org.onrecord.eval.gold.GumDocument;
import org.onrecord.eval.report.Table;
import org.onrecord.text.Span;

class CountedDocumentsTest {
  private static ChainMention mention(int at) {
    return new ChainMention(new Span(at, at + 1), new Span(at, at + 1));
  }

  private static GumDocument document(String genre, String text, ChainMention... chain) {
    return new GumDocument(text, genre, text, List.of(List.of(chain)));
  }

  /** All of "ab" is found, and two of three mentions of "abc". */
  @Test
  void tablesOfMeasuresAndGenres() {
    CountedDocuments counted =
        CountedDocuments.of(
            List.of(
                document("news", "ab", mention(0), mention(1)),
                document("bio", "abc", mention(0), mention(1), mention(2))),
            text -> List.of(List.of(mention(0), mention(1))));
    List<Table> tables = counted.tables();
    assertEquals(
        List.of("mentions", "0.8000", "1.0000", "0.8889"), tables.getFirst().rows().get(3));
    assertEquals(
        List.of("genre", "documents", "conll", "muc", "b-cubed", "ceaf-phi4", "mentions"),
        tables.getLast().header().subList(0, 7));
    assertEquals(
        List.of("bio", "1", "0.6940", "0.6667", "0.6154", "0.8000", "0.8000"),
        tables.getLast().rows().getFirst().subList(0, 7));
    assertEquals(List.of("news", "1", "1.0000"), tables.getLast().rows().get(1).subList(0, 3));
  }

  @Test
  void equalDocumentsCountOnceEach() {
    GumDocument same = document("news", "ab", mention(0), mention(1));
    CountedDocuments counted = CountedDocuments.of(List.of(same, same), text -> same.chains());
    assertEquals(2, counted.all().size());
    assertEquals("2", counted.tables().getLast().rows().getFirst().get(1));
  }
}
