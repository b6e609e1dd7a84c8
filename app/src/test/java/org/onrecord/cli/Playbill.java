package org.onrecord.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.onrecord.record.Actor;
import org.onrecord.record.Mention;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;

/**
 * Stands in for the reader: each line of a text is an actor, as in {@code person | Ana Duarte |
 * minister | PRT GOV | Q1 | 2}, the last how often it is quoted; a name in brackets is words that
 * stand for one who has no name.
 */
public final class Playbill implements Reading {
  @Override
  public Stream<Outcome> readAll(Stream<Document> documents) {
    return documents.map(
        document ->
            document.text().contains(EchoReading.FAILING)
                ? new Outcome.Failed("the reader stumbled")
                : new Outcome.Read(record(document)));
  }

  public static NewsRecord record(String text) {
    return record(Document.of(text));
  }

  private static NewsRecord record(Document document) {
    HandMade made = new HandMade(document);
    document.text().lines().filter(line -> line.contains("|")).forEach(line -> add(line, made));
    return made.record();
  }

  private static void add(String line, HandMade made) {
    List<String> parts = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    boolean named = !parts.get(1).startsWith("(");
    String words = named ? parts.get(1) : parts.get(1).substring(1, parts.get(1).length() - 1);
    HandMade.Someone someone =
        made.someone(words, named ? Mention.Form.NAME : Mention.Form.NOMINAL)
            .kind(Actor.Kind.valueOf(parts.get(0).toUpperCase(Locale.ROOT)));
    if (named) {
      someone.named(words);
    }
    if (!parts.get(2).isEmpty()) {
      someone.role(parts.get(2));
    }
    if (!parts.get(3).isEmpty()) {
      someone.code(parts.get(3));
    }
    if (!parts.get(4).isEmpty()) {
      someone.identity(parts.get(4));
    }
    String id = someone.add();
    for (int i = 0; i < Integer.parseInt(parts.get(5)); i++) {
      made.said(words).who(id).add();
    }
  }
}
