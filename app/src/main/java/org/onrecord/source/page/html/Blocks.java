package org.onrecord.source.page.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.onrecord.source.page.MappedText;

/** Cuts a page into its blocks, in one pass. Not for sharing between threads. */
final class Blocks implements NodeFilter {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em",
          "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "output", "picture", "q",
          "ruby", "samp", "small", "source", "span", "strong", "sub", "sup", "time", "tt", "u",
          "var", "wbr", "amp-img");

  private final String markup;
  private final Masses masses;
  private final References references = new References();
  private final List<Block> found = new ArrayList<>();
  private final Deque<Cue> cues = new ArrayDeque<>();
  private final Deque<Integer> starts = new ArrayDeque<>();
  private final Deque<Element> around = new ArrayDeque<>();
  private Flow flow = new Flow();
  private int links;

  /** Of an inline element that holds all of the block so far: it speaks for the block. */
  private Cue spoken = Cue.NONE;

  private int spokenAt;

  private Blocks(String markup, Masses masses) {
    this.markup = markup;
    this.masses = masses;
  }

  /** The blocks of a page in their order. */
  static List<Block> of(Element body, String markup, Masses masses) {
    Blocks blocks = new Blocks(markup, masses);
    body.filter(blocks);
    return blocks.found;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      flow.add(new RawText(markup, text, references), links > 0);
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    if (Visibility.isLeftOut(element)
        || Visibility.isAriaHidden(element) && !masses.holdsMost(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.nameIs("br")) {
      if (flow.lineBreak()) {
        end();
      }
      return FilterResult.CONTINUE;
    }
    if (element.nameIs("a") && leadsAway(element)) {
      links++;
    } else if (element.nameIs("q")) {
      flow.mark("“");
    }
    if (isBlock(element)) {
      end();
      around.push(element);
    }
    cues.push((cues.isEmpty() ? Cue.NONE : cues.peek()).and(masses.cue(element)));
    starts.push(flow.length());
    return FilterResult.CONTINUE;
  }

  private void leave(Element element) {
    if (element.nameIs("br")) {
      return;
    }
    if (element.nameIs("a") && leadsAway(element)) {
      links--;
    } else if (element.nameIs("q")) {
      flow.mark("”");
    }
    if (isBlock(element)) {
      end();
      around.pop();
    }
    Cue inner = cues.pop();
    if (starts.pop() == 0 && !flow.isEmpty()) {
      spoken = inner;
      spokenAt = flow.length();
    }
  }

  private void end() {
    MappedText text = flow.build();
    if (!text.text().isEmpty()) {
      Cue outer = cues.isEmpty() ? Cue.NONE : cues.peek();
      Cue cue = spokenAt == flow.length() ? outer.and(spoken) : outer;
      found.add(new Block(text, flow.linked(), around.element(), cue));
    }
    flow = new Flow();
    spoken = Cue.NONE;
    spokenAt = 0;
  }

  private static boolean leadsAway(Element link) {
    return link.hasAttr("href") && !link.attr("href").startsWith("#");
  }

  private static boolean isBlock(Element element) {
    String tag = element.normalName();
    return !INLINE.contains(tag) && tag.indexOf('-') < 0;
  }
}
