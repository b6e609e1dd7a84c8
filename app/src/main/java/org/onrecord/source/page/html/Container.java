package org.onrecord.source.page.html;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article. Each block of running text speaks for the elements
 * around it, less for each step outwards (as in Arc90's Readability, 2009): so the innermost that
 * holds many wins. From there it goes outwards as long as elements beside it are of the same make
 * and hold running text too: posts of a live blog, sections, wrapped paragraphs. Not for sharing
 * between threads.
 */
final class Container {
  private static final double FADING = 0.6;
  private static final int STEPS = 10;
  private static final double NAMED = 1.5;
  private static final double ARTICLE = 1.2;
  private static final int LONGEST = 600;

  private static final Set<String> NAMES =
      Set.of(
          "articlebody",
          "articletext",
          "articlecontent",
          "storybody",
          "storytext",
          "entrycontent",
          "postcontent",
          "postbody",
          "maincontent",
          "contentbody",
          "bodycopy",
          "articlebodytext");

  /** In the order of the page, so that of two with one score the first is taken. */
  private final Map<Element, Double> scores = new LinkedHashMap<>();

  private final Map<Element, Boolean> prose = new IdentityHashMap<>();

  private Container(List<Block> running) {
    for (Block block : running) {
      double score = Math.min(block.length(), LONGEST);
      Element at = block.element();
      for (int i = 0; i < STEPS && at != null && !at.nameIs("html"); i++) {
        scores.merge(at, score, Double::sum);
        score *= FADING;
        at = at.parent();
      }
      for (Element up = block.element(); up != null && prose.put(up, true) == null; ) {
        up = up.parent();
      }
    }
  }

  /**
   * @param running the blocks of running text
   * @return empty if there are none
   */
  static Optional<Element> of(List<Block> running) {
    Container container = new Container(running);
    return container.scores.entrySet().stream()
        .max(Comparator.comparingDouble(entry -> entry.getValue() * named(entry.getKey())))
        .map(entry -> container.widened(entry.getKey()));
  }

  private Element widened(Element chosen) {
    Element best = chosen;
    Element at = chosen;
    while (at.parent() != null && !at.nameIs("body")) {
      Others others = others(at);
      if (others == Others.DIFFERENT) {
        return best;
      }
      at = at.parent();
      best = others == Others.ALIKE ? at : best;
    }
    return best;
  }

  /** What runs beside an element. */
  private enum Others {
    NONE,
    ALIKE,
    DIFFERENT
  }

  private Others others(Element element) {
    Others others = Others.NONE;
    String make = make(element);
    Element parent = element.parent();
    for (Element sibling : parent == null ? List.<Element>of() : parent.children()) {
      if (sibling != element && prose.containsKey(sibling)) {
        if (!make(sibling).equals(make)) {
          others = others == Others.ALIKE ? others : Others.DIFFERENT;
        } else {
          others = Others.ALIKE;
        }
      }
    }
    return others;
  }

  private static String make(Element element) {
    Set<String> names = new TreeSet<>(element.classNames());
    element.attributes().forEach(attribute -> names.add(attribute.getKey() + "="));
    return element.normalName() + names;
  }

  private static double named(Element element) {
    if (element.attr("itemprop").equals("articleBody")
        || element.classNames().stream().anyMatch(Container::isName)
        || isName(element.id())) {
      return NAMED;
    }
    return element.nameIs("article") ? ARTICLE : 1;
  }

  private static boolean isName(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return NAMES.stream().anyMatch(plain::endsWith);
  }
}
