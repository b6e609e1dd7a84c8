package org.onrecord.source.page.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.onrecord.source.page.Extract;
import org.onrecord.source.page.Facts;
import org.onrecord.source.page.MappedText;
import org.onrecord.source.page.NoTextException;

/**
 * The article of a web page: its paragraphs, headings, quotations, lists and tables in their order,
 * without its headline, byline and captions and without what stands around it. Linear in the page's
 * length. No state; safe to share between threads.
 */
public final class HtmlPage {
  private static final int DEEPEST = 256;
  private static final int LITTLE = 250;

  private HtmlPage() {}

  /**
   * @param markup the page, decoded
   * @param address where it was fetched, if it was
   * @throws NoTextException if there is no article on it
   */
  public static Extract read(String markup, Optional<String> address) throws NoTextException {
    Document page =
        Parser.htmlParser()
            .setTrackPosition(true)
            .setMaxDepth(DEEPEST)
            .parseInput(markup, address.orElse(""));
    Statements statements = Statements.of(page, address);
    Headline headline = Headline.of(page, statements.titles());
    List<Block> blocks =
        headline.partedFrom(
            Blocks.of(page.body(), markup, Masses.of(page.body(), headline.element())));
    List<Block> article = article(page, blocks, headline, statements.body());
    Verdict.check(article, blocks, page);
    MappedText text = Article.text(article);
    Facts facts = statements.facts(headline, article);
    return new Extract(text, facts);
  }

  /** What a stretch of markup without tags shows: character references are read. */
  public static String shown(String markup) {
    return Parser.unescapeEntities(markup, false);
  }

  /** If names speak against nearly all of it, the weaker ones of them are not believed. */
  private static List<Block> article(
      Document page, List<Block> blocks, Headline headline, Optional<String> body) {
    List<Block> article = article(page, blocks, headline, body, Cue.NONE);
    if (length(article) >= LITTLE) {
      return article;
    }
    List<Block> more = article(page, blocks, headline, body, Cue.WEAK);
    return length(more) > 2 * length(article) ? more : article;
  }

  private static List<Block> article(
      Document page, List<Block> blocks, Headline headline, Optional<String> body, Cue worst) {
    List<Block> running = blocks.stream().filter(block -> Article.isRunning(block, worst)).toList();
    Optional<Element> stated = body.flatMap(text -> Agreement.best(page.body(), text, running));
    return stated
        .or(() -> Container.of(running))
        .map(root -> new Article(blocks, root, headline, worst).blocks())
        .orElse(List.of());
  }

  private static int length(List<Block> blocks) {
    return blocks.stream().mapToInt(Block::length).sum();
  }
}
