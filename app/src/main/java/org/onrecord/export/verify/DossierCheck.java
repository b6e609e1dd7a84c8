package org.onrecord.export.verify;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.onrecord.text.Span;

/**
 * Checks a dossier: what each finding quotes is what stands in the article's text, and the sentence
 * that it leads to is there. Article by article, so that a long one needs no more memory.
 */
final class DossierCheck implements Check {
  @Override
  public void of(Path file, Texts texts, Outcome outcome) throws IOException, BrokenException {
    int articles = 0;
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        StreamParser parser = new StreamParser(Parser.htmlParser()).parse(in, "")) {
      for (Iterator<Element> each = parser.iterator(); each.hasNext(); ) {
        Element element = each.next();
        if (element.nameIs("article")) {
          articles++;
          article(element, outcome);
          element.empty();
        }
      }
    } catch (CharacterCodingException e) {
      throw new BrokenException("it is not UTF-8");
    } catch (UncheckedIOException e) {
      throw new BrokenException("it is no HTML that can be read", e);
    }
    if (articles == 0) {
      throw new BrokenException("it has no articles: it is no dossier");
    }
  }

  private static void article(Element article, Outcome outcome) {
    String document = article.attr("data-document");
    Element body = article.selectFirst("div.text");
    if (body == null) {
      outcome.wrong(document, "the article has no text");
      return;
    }
    String text = body.wholeText();
    Set<String> anchors = new HashSet<>();
    article.select("[id]").forEach(each -> anchors.add(each.id()));
    anchors.add(article.id());
    for (Element quote : article.select("a.quote")) {
      if (quote.attr("data-document").equals(document)) {
        quote(quote, document, text, anchors, outcome);
      }
    }
  }

  private static void quote(
      Element quote, String document, String text, Set<String> anchors, Outcome outcome) {
    String start = quote.attr("data-start");
    String end = quote.attr("data-end");
    String where = Numbers.where(start, end);
    Optional<Span> span = Numbers.span(start, end, text.length());
    if (span.isEmpty()) {
      outcome.wrong(document, where + " lies outside the text of " + text.length());
      return;
    }
    outcome.words(document, where, quote.wholeText(), span.get().in(text));
    String anchor = quote.attr("href");
    if (anchor.isEmpty() || !anchors.contains(anchor.substring(1))) {
      outcome.wrong(document, where + " leads to no sentence of its article: " + anchor);
    }
  }
}
