package org.onrecord.source.page.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells elements whose text nobody reads as text: unseen ones, controls, pictures, captions. */
final class Visibility {
  private static final Set<String> NO_TEXT =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "button",
          "select",
          "option",
          "textarea",
          "input",
          "svg",
          "math",
          "canvas",
          "video",
          "audio",
          "iframe",
          "object",
          "embed",
          "applet",
          "map",
          "meter",
          "progress",
          "datalist",
          "figcaption",
          "caption",
          "rt",
          "rp",
          "del",
          "s",
          "strike",
          "noframes",
          "title");

  private static final Pattern UNSEEN =
      Pattern.compile(
          "(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_STYLE = 2000;

  private Visibility() {}

  /** Whether an element and all in it is left out. */
  static boolean isLeftOut(Element element) {
    return NO_TEXT.contains(element.normalName())
        || element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")
        || element.attr("layout").equals("nodisplay")
        || isUnseen(element.attr("style"))
        || isFootnoteMark(element);
  }

  /** Whether it is hidden from those who are read to, which a page also does behind a dialog. */
  static boolean isAriaHidden(Element element) {
    return element.attr("aria-hidden").equals("true");
  }

  private static boolean isUnseen(String style) {
    return !style.isEmpty() && style.length() < LONGEST_STYLE && UNSEEN.matcher(style).find();
  }

  private static boolean isFootnoteMark(Element element) {
    Element first = element.nameIs("sup") ? element.firstElementChild() : null;
    return first != null && first.nameIs("a") && first.attr("href").startsWith("#");
  }
}
