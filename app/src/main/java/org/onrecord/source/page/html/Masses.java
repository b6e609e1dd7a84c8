package org.onrecord.source.page.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much of a page's text outside links each element holds: one that holds most of it, or the
 * headline and much of it, holds the article, whatever it is called. Not for sharing between
 * threads.
 */
final class Masses implements NodeVisitor {
  private static final double MOST = 0.7;
  private static final double MUCH = 0.25;

  private final Map<Element, Integer> held = new IdentityHashMap<>();
  private final Map<Element, Boolean> aroundHeadline = new IdentityHashMap<>();
  private int links;
  private int total;

  private Masses() {}

  static Masses of(Element body, Optional<Element> headline) {
    Masses masses = new Masses();
    body.traverse(masses);
    masses.total = masses.held.getOrDefault(body, 0);
    for (Element at = headline.orElse(null); at != null; at = at.parent()) {
      masses.aroundHeadline.put(at, true);
    }
    return masses;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text && links == 0 && text.parent() instanceof Element parent) {
      held.merge(parent, letters(text.getWholeText()), Integer::sum);
    } else if (node.nameIs("a")) {
      links++;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node.nameIs("a")) {
      links--;
    }
    if (node instanceof Element element && element.parent() != null && !isUnread(element)) {
      held.merge(element.parent(), held.getOrDefault(element, 0), Integer::sum);
    }
  }

  /** Whether an element holds so much of the page that it must hold the article. */
  boolean holdsMost(Element element) {
    return share(element) >= MOST || holdsHeadline(element);
  }

  /** What an element's names say of it, unless what it holds says more. */
  Cue cue(Element element) {
    Cue cue = NameCues.of(element);
    return switch (cue) {
      case NONE, FINAL -> cue;
      case WEAK -> holdsMost(element) ? Cue.NONE : cue;
      case STRONG -> holdsHeadline(element) ? Cue.NONE : cue;
    };
  }

  private boolean holdsHeadline(Element element) {
    return aroundHeadline.containsKey(element) && share(element) >= MUCH;
  }

  private double share(Element element) {
    return total == 0 ? 0 : held.getOrDefault(element, 0) / (double) total;
  }

  private static boolean isUnread(Element element) {
    return element.nameIs("script") || element.nameIs("style") || element.nameIs("template");
  }

  private static int letters(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }
}
