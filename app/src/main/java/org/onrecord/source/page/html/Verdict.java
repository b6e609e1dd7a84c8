package org.onrecord.source.page.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.onrecord.source.page.NoTextException;

/** Whether what was found on a page is an article; if not, says why not. No state. */
final class Verdict {
  private static final int LEAST_TEXT = 140;
  private static final int LEAST_PARAGRAPH = 80;
  private static final int MANY_LINKS = 4;
  private static final int MUCH_OF_A_PAGE = 2;

  private Verdict() {}

  /**
   * @param article the blocks that were found
   * @param all of the page
   * @throws NoTextException if they are no article
   */
  static void check(List<Block> article, List<Block> all, Document page) throws NoTextException {
    if (isEnough(article) && !isListOfLinks(article, all)) {
      return;
    }
    throw new NoTextException("no article is on this page: " + why(all, page));
  }

  private static boolean isEnough(List<Block> article) {
    int length = article.stream().mapToInt(Block::length).sum();
    return length >= LEAST_TEXT
        && article.stream().anyMatch(block -> block.isProse() && block.length() >= LEAST_PARAGRAPH);
  }

  /** Headings that lead elsewhere, about one for each paragraph, are a front page's. */
  private static boolean isListOfLinks(List<Block> article, List<Block> all) {
    if (article.isEmpty()) {
      return true;
    }
    int from = all.indexOf(article.getFirst());
    int to = all.indexOf(article.getLast());
    long headings =
        all.subList(Math.max(0, from - 1), to + 1).stream()
            .filter(block -> block.isHeading() && block.isLinks())
            .count();
    long paragraphs = article.stream().filter(Block::isProse).count();
    return headings >= MANY_LINKS && 2 * headings >= paragraphs;
  }

  private static String why(List<Block> all, Document page) {
    if (all.stream().anyMatch(block -> Phrases.isNotice(block.words()))) {
      return "it asks for consent to cookies; open it in a browser, answer, and save what then shows";
    }
    int text = all.stream().mapToInt(Block::length).sum();
    int linked = all.stream().mapToInt(Block::linked).sum();
    if (text > LEAST_TEXT && linked * MUCH_OF_A_PAGE > text) {
      return "it is a list of links (a front page or a search); name the page of an article";
    }
    if (text < LEAST_TEXT && page.selectFirst("script,noscript") != null) {
      return "it shows its text only when its scripts run, and they are not run; save it from a"
          + " browser when it shows";
    }
    return text == 0 ? "there is no text on it" : "it has hardly any running text";
  }
}
