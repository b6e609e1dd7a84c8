package org.onrecord.cli.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.cli.Playbill;
import org.onrecord.cli.Written;
import org.onrecord.cli.view.Page;
import org.onrecord.export.plain.CsvLine;
import org.onrecord.record.NewsRecord;

class ListingTest {
  private static final Page PAGE = new Page(false, 80, true);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ana Duarte       | \"Ana Duarte\"",
        "Duarte, Ana      | \"Duarte, Ana\"",
        "a;=1             | \"a;=1\"",
        "the \"Admiral\"  | \"the \"\"Admiral\"\"\"",
        "=HYPERLINK(1,2)  | \"'=HYPERLINK(1,2)\"",
        "+1               | \"'+1\"",
        "-1               | \"'-1\"",
        "@ana             | \"'@ana\"",
        "` =1`            | \"' =1\"",
        "＝1              | \"'＝1\"",
        "a=b              | \"a=b\"",
        "'a'              | \"'a'\"",
        "``               | \"\""
      })
  void aTextIsQuotedAndIsNoFormula(String value, String cell) {
    assertEquals(cell, CsvLine.cell(value));
  }

  @Test
  void aCellStandsOnOneLineAndSteersNoTerminal() {
    assertEquals("\"a b␛[2J\"", CsvLine.cell("a\r\nb\33[2J"));
    assertEquals("\"' =1\"", CsvLine.cell("\n=1"));
  }

  @Test
  void jsonLeadsToTheWords() {
    NewsRecord record = Playbill.record("person | Ana Duarte | minister | PRT GOV | | 1");

    assertEquals(
        """
        {"name":"Ana Duarte","words":"Ana Duarte","kind":"person","role":"minister",\
        "code":"PRT GOV","wikidata":null,"quoted":1,"mentioned":1,"documents":1,"appearances":\
        [{"document":"%s","source":"a.txt","actor":"%s","quoted":1,"mentioned":1}]}
        """
            .formatted(record.id(), record.actors().getFirst().id()),
        Written.by(new ActorList(false).json(), record));
  }

  @Test
  void jsonEscapesWhatPartsLinesAndSteersTerminals() {
    NewsRecord record = Playbill.record("person | A\33\u2028\u202E\u009B\uD800é😀 | | | | 1");

    String line = Written.by(new ActorList(false).json(), record);

    String name = "A\\u001B\\u2028\\u202e\\u009b\\ud800é😀";
    assertTrue(line.startsWith("{\"name\":\"" + name + "\","), line);
  }

  @Test
  void aHostileNameCannotSteerTheTerminal() {
    NewsRecord record = Playbill.record("person | A\33[2J\u202E | b\u009B | | | 1");

    String page = Written.by(new ActorList(false).table(PAGE), record);

    assertTrue(page.codePoints().noneMatch(c -> c == 27 || c == 0x202E || c == 0x9B), page);
  }

  @Test
  void eachDocumentsActorsHaveALineEach() {
    NewsRecord one =
        Playbill.record(
            "person | Ana Duarte | minister | PRT GOV | Q7 | 1\ngroup | (dockers) | | | | 0");
    NewsRecord other = Playbill.record("person | Ana Duarte | | | | 2");

    assertEquals(
        """
        {"document":"%s","source":"a.txt","published":null,"id":"%s","name":"Ana Duarte",\
        "words":"Ana Duarte","kind":"person","role":"minister","code":"PRT GOV","wikidata":"Q7",\
        "quoted":1,"mentioned":1}
        {"document":"%s","source":"a.txt","published":null,"id":"%s","name":"Ana Duarte",\
        "words":"Ana Duarte","kind":"person","role":null,"code":null,"wikidata":null,\
        "quoted":2,"mentioned":1}
        """
            .formatted(
                one.id(), one.actors().getFirst().id(), other.id(), other.actors().getFirst().id()),
        Written.by(new ActorList(false).jsonl(), one, other));
    assertEquals(3, Written.by(new ActorList(true).jsonl(), one, other).lines().count());
  }
}
