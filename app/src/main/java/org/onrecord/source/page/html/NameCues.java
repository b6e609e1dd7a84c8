package org.onrecord.source.page.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What an element's tag, role, classes and id tell of its text. Names are cut into words, so that
 * {@code header} is found in {@code c-article__header} and {@code ad} is not in {@code thread}. The
 * idea is Readability's (Arc90, 2009); the words are what templates of news sites use.
 */
final class NameCues {
  private static final Pattern WORDS =
      Pattern.compile("[^\\p{Alnum}]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\\d)");

  private static final int LONGEST_NAME = 200;
  private static final int MOST_NAMES = 40;

  private static final Set<String> FINAL =
      words("cookie cookies consent gdpr ccpa onetrust cmp didomi login signin captcha");

  private static final Set<String> STRONG =
      words(
          "comment comments disqus discussion respond ad ads adv advert adverts advertisement advertising adslot adsense dfp mpu leaderboard"
              + " sponsor sponsored promo promoted promotion taboola outbrain paywall regwall"
              + " subscribe subscription subscriber newsletter newsletters signup share sharing"
              + " sharebar sharedaddy shares social breadcrumb breadcrumbs crumb crumbs pagination"
              + " pager nav navi navbar navigation menu mainmenu mainnav toolbar popup overlay modal"
              + " dialog donate donation cta");

  private static final Set<String> WEAK =
      words(
          "sidebar rail related relatedposts recirc recirculation recommended recommendations"
              + " recommend teaser teasers trending popular mostread mostpopular latest recent"
              + " widget footer foot masthead meta metadata byline author authors authorbox autor"
              + " bio tags tagline taxonomy topics categories caption captions credit credits"
              + " copyright legal disclaimer imprint timestamp date datetime dateline time published"
              + " submitted posted readtime kicker tools print contact rating vote poll gallery"
              + " slideshow carousel player pullquote toc hidden offscreen reader visually"
              + " excerpt excerpts references footnotes readnext links search info label sort");

  /** What these say counts for little on an element that is an article by its tag. */
  private static final Set<String> OF_ARTICLES =
      words("meta tags tagline author authors date time published posted topics categories hidden");

  /** A name with one of these speaks of what the element holds, or doesn't, among other things. */
  private static final Set<String> LAYOUT =
      words("wrap wrapper wrapping container layout has with no without is js grid");

  private static final Set<String> PAIRS =
      words(
          "read-more read-next read-also also-read most-read most-popular more-stories more-news"
              + " up-next see-also skip-link site-header page-header site-footer screen-reader"
              + " about-author about-the key-facts-ad top-stories author-section");

  private NameCues() {}

  static Cue of(Element element) {
    Cue cue = ofTag(element.normalName()).and(ofRole(element.attr("role")));
    boolean article = isArticle(element);
    if (element.hasAttr("class")) {
      List<String> names = List.of(cut(element.className()).split("\\s+", MOST_NAMES));
      for (String name : names) {
        cue = cue.and(ofName(name, article));
      }
    }
    return element.hasAttr("id") ? cue.and(ofName(cut(element.id()), article)) : cue;
  }

  private static boolean isArticle(Element element) {
    return element.nameIs("article") || element.nameIs("main");
  }

  private static Cue ofTag(String tag) {
    return switch (tag) {
      case "nav", "menu", "dialog" -> Cue.STRONG;
      case "aside", "footer", "form" -> Cue.WEAK;
      default -> tag.indexOf('-') > 0 ? ofName(tag, false) : Cue.NONE;
    };
  }

  private static Cue ofRole(String role) {
    return switch (role) {
      case "navigation", "search", "menu", "menubar" -> Cue.STRONG;
      case "dialog", "alertdialog" -> Cue.FINAL;
      case "complementary", "contentinfo", "banner" -> Cue.WEAK;
      default -> Cue.NONE;
    };
  }

  private static Cue ofName(String name, boolean article) {
    List<String> words =
        Arrays.stream(WORDS.split(name)).map(word -> word.toLowerCase(Locale.ROOT)).toList();
    Cue cue = Cue.NONE;
    for (String word : words) {
      cue = cue.and(article && OF_ARTICLES.contains(word) ? Cue.NONE : ofWord(word));
    }
    for (int i = 1; i < words.size(); i++) {
      cue = PAIRS.contains(words.get(i - 1) + "-" + words.get(i)) ? cue.and(Cue.WEAK) : cue;
    }
    return cue == Cue.WEAK && words.stream().anyMatch(LAYOUT::contains) ? Cue.NONE : cue;
  }

  private static Cue ofWord(String word) {
    if (FINAL.contains(word)) {
      return Cue.FINAL;
    }
    if (STRONG.contains(word)) {
      return Cue.STRONG;
    }
    return WEAK.contains(word) ? Cue.WEAK : Cue.NONE;
  }

  private static String cut(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
