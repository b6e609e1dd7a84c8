package org.onrecord.source.page.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The headline as it stands on the page, and tells other blocks that repeat it.
 *
 * @param element that holds it
 * @param titles what the page calls the article, in plain letters
 */
record Headline(Optional<Element> element, List<String> titles) {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int MOST_HEADINGS = 60;
  private static final int SHORTEST = 10;
  private static final int LONGEST = 400;

  /**
   * @param stated the titles that the page's head gives
   */
  static Headline of(Document page, List<String> stated) {
    List<String> titles =
        stated.stream().map(Headline::plain).filter(title -> title.length() >= SHORTEST).toList();
    List<Element> headings =
        page.select("h1,h2,h3,[itemprop=headline]").stream().limit(MOST_HEADINGS).toList();
    Optional<Element> named =
        headings.stream().filter(heading -> isNamed(plain(heading.text()), titles)).findFirst();
    Optional<Element> first = headings.stream().filter(heading -> heading.nameIs("h1")).findFirst();
    return new Headline(named.or(() -> first), titles);
  }

  /** Its words; empty where the page has none. */
  Optional<String> words() {
    return element.map(Element::text).filter(text -> !text.isBlank() && text.length() < LONGEST);
  }

  /** Whether a block is the headline, or repeats it. */
  boolean isIn(Block block) {
    if (block.length() > LONGEST) {
      return false;
    }
    String plain = plain(block.words());
    return element.filter(at -> at == block.element()).isPresent()
        || words().filter(words -> plain(words).equals(plain)).isPresent()
        || isNamed(plain, titles);
  }

  /** The blocks, the headline by itself where only a line break parts it from what follows. */
  List<Block> partedFrom(List<Block> blocks) {
    return blocks.stream().flatMap(this::parted).toList();
  }

  private Stream<Block> parted(Block block) {
    int end = block.words().indexOf('\n');
    if (end < 0 || end > LONGEST) {
      return Stream.of(block);
    }
    Block first = block.part(0, end);
    return isNamed(plain(first.words()), titles)
        ? Stream.concat(Stream.of(first), parted(block.part(end + 1, block.length())))
        : Stream.of(block);
  }

  /** A title may have the outlet's name before or behind it. */
  private static boolean isNamed(String heading, List<String> titles) {
    return heading.length() >= SHORTEST
        && titles.stream()
            .anyMatch(
                title ->
                    title.equals(heading)
                        || 2 * heading.length() > title.length()
                            && (title.startsWith(heading + " ") || title.endsWith(" " + heading)));
  }

  private static String plain(String words) {
    String start = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    return NO_LETTERS.matcher(start).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
