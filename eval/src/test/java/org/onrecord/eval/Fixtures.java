package org.onrecord.eval;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.eval.gold.Triple;
import org.onrecord.record.Act;
import org.onrecord.record.Factuality;
import org.onrecord.record.Kind;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** Invented documents, and statements made by hand. */
public final class Fixtures {
  private Fixtures() {}

  /** A file or folder of {@code eval/attributions}. */
  public static Path attributions(String name) {
    URL url = Objects.requireNonNull(Fixtures.class.getResource("attributions/" + name), name);
    try {
      return Path.of(new URI(url.toString()));
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A statement of given words; each must stand once in the text. */
  public static Statement statement(
      String id, String text, String source, String cue, String content, double confidence) {
    Triple triple = triple(text, source, cue, content);
    return new Statement(
        id,
        triple.content(),
        triple.cue(),
        triple.source(),
        Optional.empty(),
        Kind.INDIRECT,
        List.of(),
        Act.SAY,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Factuality.CERTAIN,
        confidence);
  }

  /** The same statement within another. */
  public static Statement within(String outer, Statement inner) {
    return new Statement(
        inner.id(),
        inner.content(),
        inner.cue(),
        inner.source(),
        inner.speaker(),
        inner.kind(),
        inner.quoted(),
        inner.act(),
        inner.addressee(),
        Optional.of(outer),
        inner.time(),
        inner.said(),
        inner.confidence());
  }

  /** Roles of given words, spans parted by {@code |}; no words, no spans. */
  public static Triple triple(String text, String source, String cue, String content) {
    return new Triple(spans(text, source), spans(text, cue), spans(text, content));
  }

  /** Where words stand, spans parted by {@code |}. */
  public static List<Span> spans(String text, String words) {
    return Arrays.stream(words.split("\\|"))
        .filter(w -> !w.isEmpty())
        .map(w -> span(text, w))
        .toList();
  }

  /** Where words stand that stand there once. */
  public static Span span(String text, String words) {
    int start = text.indexOf(words);
    if (start < 0 || text.indexOf(words, start + 1) >= 0) {
      throw new IllegalArgumentException("\"" + words + "\" does not stand once in: " + text);
    }
    return new Span(start, start + words.length());
  }

  /** A record with these statements, which must be in text order. */
  public static NewsRecord record(String text, Statement... statements) {
    return NewsRecord.of(Document.of(text), "en", List.of()).with(List.of(statements), List.of());
  }
}
