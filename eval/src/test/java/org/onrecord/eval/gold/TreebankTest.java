package org.onrecord.eval.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.eval.gold.Treebank.Token;
import org.onrecord.eval.gold.Treebank.Word;

class TreebankTest {
  private static final String TWO_DOCUMENTS =
      """
      # newdoc id = first
      # newpar
      # sent_id = first-1
      # text = Nobody didn't leave 😀 .
      1	Nobody	nobody	PRON	_	_	4	nsubj	_	_
      2-3	didn't	_	_	_	_	_	_	_	_
      2	did	do	AUX	_	_	4	aux	_	_
      3	n't	not	PART	_	_	4	advmod	_	_
      4	leave	leave	VERB	_	_	0	root	_	_
      4.1	them	they	PRON	_	_	_	_	_	_
      5	😀	😀	SYM	_	_	4	discourse	_	_
      6	.	.	PUNCT	_	_	4	punct	_	_

      # text = I dunno.
      1	I	I	PRON	_	_	2	nsubj	_	_
      2-4	dunno	_	_	_	_	_	_	_	SpaceAfter=No
      2	do	do	AUX	_	_	4	aux	_	_
      3	n't	not	PART	_	_	4	advmod	_	_
      4	know	know	VERB	_	_	0	root	_	_
      5	.	.	PUNCT	_	_	4	punct	_	_

      # newpar
      # text = Well.
      1	Well	well	INTJ	_	_	0	root	_	SpaceAfter=No
      2	.	.	PUNCT	_	_	1	punct	_	_

      # newdoc id = second
      # text = End
      1	End	end	NOUN	_	_	0	root	_	_
      """;

  @TempDir private Path folder;

  private List<Treebank> read(String content) throws IOException {
    return Treebank.read(Files.writeString(folder.resolve("bank.conllu"), content));
  }

  private static List<String> words(Treebank document, int sentence) {
    return document.sentences().get(sentence).tokens().stream()
        .map(token -> token.span().in(document.text()))
        .toList();
  }

  @Test
  void sentencesAreJoinedToDocuments() throws IOException {
    List<Treebank> documents = read(TWO_DOCUMENTS);
    assertEquals(List.of("first", "second"), documents.stream().map(Treebank::name).toList());
    Treebank first = documents.getFirst();
    assertEquals("Nobody didn't leave 😀 . I dunno.\n\nWell.", first.text());
    assertEquals(
        List.of("Nobody didn't leave 😀 .", "I dunno.", "Well."),
        first.sentences().stream().map(s -> s.span().in(first.text())).toList());
  }

  @Test
  void wordsStandWhereTheirFormsDo() throws IOException {
    Treebank first = read(TWO_DOCUMENTS).getFirst();
    assertEquals(List.of("Nobody", "did", "n't", "leave", "😀", "."), words(first, 0));
    assertEquals(List.of("I", "dunno", "dunno", "dunno", "."), words(first, 1));
  }

  @Test
  void wordsHaveTheirPlaceInTheTree() throws IOException {
    Treebank first = read(TWO_DOCUMENTS).getFirst();
    assertEquals(
        List.of(
            new Word("PRON", 2, "nsubj"),
            new Word("AUX", 4, "aux"),
            new Word("PART", 4, "advmod"),
            new Word("VERB", 0, "root"),
            new Word("PUNCT", 4, "punct")),
        first.sentences().get(1).tokens().stream().map(Token::word).toList());
  }

  @Test
  void tellsWhereAFormIsNotInTheText() {
    GoldException fault =
        assertThrows(
            GoldException.class, () -> read("# text = one\n1\ttwo\t_\tNUM\t_\t_\t0\troot\t_\t_\n"));
    String message = String.valueOf(fault.getMessage());
    assertTrue(message.contains("bank.conllu, line 3"), message);
    assertTrue(message.contains("\"two\" does not stand in the text at \"one\""), message);
  }
}
