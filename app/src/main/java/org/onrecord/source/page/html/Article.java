package org.onrecord.source.page.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.onrecord.source.page.MappedText;
import org.onrecord.source.page.TextBuilder;

/** Which blocks of a page are its article. Not for sharing between threads. */
final class Article {
  private static final int LEAST_WORDS_OF_LEAD = 5;

  private final List<Block> page;
  private final Set<Element> inside;
  private final Headline headline;
  private final Cue worst;

  /**
   * @param page all of its blocks
   * @param root the element that holds the article
   * @param worst cue that a block may have
   */
  Article(List<Block> page, Element root, Headline headline, Cue worst) {
    this.page = page;
    this.inside = Collections.newSetFromMap(new IdentityHashMap<>());
    this.inside.addAll(root.getAllElements());
    this.headline = headline;
    this.worst = worst;
  }

  /** Its blocks in their order. */
  List<Block> blocks() {
    int first = first();
    int last = last();
    int title = title(first);
    List<Block> kept = new ArrayList<>();
    for (int i = title + 1; i <= last; i++) {
      Block block = page.get(i);
      boolean lead = i < first;
      if (isKept(block) && (lead ? isLead(block, title) : isIn(block))) {
        kept.add(block);
      }
    }
    return withoutEmptySections(kept);
  }

  /** Its text, a blank line between paragraphs, cells of a row parted by tabs. */
  static MappedText text(List<Block> blocks) {
    TextBuilder text = new TextBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      if (i > 0) {
        text.put(between(blocks.get(i - 1), blocks.get(i)));
      }
      text.add(blocks.get(i).text());
    }
    return text.build();
  }

  /** The first block of running text in the root. */
  private int first() {
    for (int i = 0; i < page.size(); i++) {
      if (isIn(page.get(i)) && isRunning(page.get(i), worst)) {
        return i;
      }
    }
    return page.size();
  }

  /** The last, with the items or rows that follow it. */
  private int last() {
    int last = page.size() - 1;
    while (last >= 0 && !isEnd(page.get(last))) {
      last--;
    }
    return last;
  }

  private boolean isEnd(Block block) {
    return isIn(block)
        && isKept(block)
        && (block.isProse() || block.isSentence() || block.isItem() || block.isCell());
  }

  /** The headline nearest before the text; what stands before it is not the article's. */
  private int title(int first) {
    for (int i = Math.min(first, page.size() - 1); i >= 0; i--) {
      if (headline.isIn(page.get(i))) {
        return i;
      }
    }
    for (int i = 0; i < first; i++) {
      if (isIn(page.get(i))) {
        return i - 1;
      }
    }
    return first - 1;
  }

  private boolean isLead(Block block, int title) {
    boolean known = title >= 0 && headline.isIn(page.get(title));
    return known
        ? block.words().split("\\s+", LEAST_WORDS_OF_LEAD).length >= LEAST_WORDS_OF_LEAD
            || block.isHeading() && isIn(block)
        : isIn(block);
  }

  private boolean isKept(Block block) {
    return block.cue().compareTo(worst) <= 0
        && !block.isLinks()
        && !headline.isIn(block)
        && !Phrases.isFurniture(block)
        && !Phrases.isByline(block);
  }

  /** Whether a block is running text that nothing speaks against. */
  static boolean isRunning(Block block, Cue worst) {
    return block.isProse() && block.cue().compareTo(worst) <= 0 && !Phrases.isFurniture(block);
  }

  private boolean isIn(Block block) {
    return inside.contains(block.element());
  }

  /** A heading whose text was left out goes with it. */
  private static List<Block> withoutEmptySections(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    int lowest = 8;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      boolean empty = block.isHeading() && (kept.isEmpty() || lowest <= block.level());
      if (!empty) {
        kept.add(block);
        lowest = block.level();
      }
    }
    return kept.reversed();
  }

  private static String between(Block before, Block after) {
    if (!before.isCell() || !after.isCell()) {
      return "\n\n";
    }
    Element row = before.element().parent();
    Element next = after.element().parent();
    if (row == next) {
      return before.element() == after.element() ? "\n\n" : "\t";
    }
    return row != null && next != null && row.parent() == next.parent() ? "\n" : "\n\n";
  }
}
