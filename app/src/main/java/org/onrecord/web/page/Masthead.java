package org.onrecord.web.page;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.archive.Kept;
import org.onrecord.archive.query.Version;

/**
 * What stands over an article: who published it, and which other forms of it there are.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param title its headline, else its name
 * @param outlet who published it; may be empty
 * @param author may be empty
 * @param day in words; may be empty
 * @param iso the same as HTML's time has it
 * @param address on the web, if it is a harmless one; else empty
 * @param newest leads to the newest version; empty where this is it
 * @param versions of its page, the newest first; empty where there is one alone
 * @param versionCount how many there are, in words
 * @param original what it is a reprint of; empty where it is none
 * @param reprints of the same
 * @param reprintCount how many there are, in words
 */
public record Masthead(
    String title,
    String outlet,
    String author,
    String day,
    String iso,
    String address,
    String newest,
    List<Edition> versions,
    String versionCount,
    List<Origin> original,
    List<Origin> reprints,
    String reprintCount) {
  private static final int DAY = 10;
  private static final Pattern TIME = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}T(\\d{2}:\\d{2})");

  public Masthead {
    Objects.requireNonNull(title);
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(author);
    Objects.requireNonNull(day);
    Objects.requireNonNull(iso);
    Objects.requireNonNull(address);
    Objects.requireNonNull(newest);
    versions = List.copyOf(versions);
    Objects.requireNonNull(versionCount);
    original = List.copyOf(original);
    reprints = List.copyOf(reprints);
    Objects.requireNonNull(reprintCount);
  }

  /**
   * A version of the page.
   *
   * @param title its headline
   * @param when it was published, else fetched, in words
   * @param here whether it is the one that is shown
   * @param newest whether no other comes behind it
   */
  public record Edition(String title, String when, String href, boolean here, boolean newest) {}

  static Masthead of(Article article) {
    Kept kept = article.kept();
    String day =
        kept.record()
            .published()
            .map(each -> each.substring(0, Math.min(DAY, each.length())))
            .orElse("");
    return new Masthead(
        article.title(),
        Shown.line(kept.origin().outlet().orElse("")),
        Shown.line(kept.origin().author().orElse("")),
        day.isEmpty() ? "" : Dates.of(day),
        day,
        kept.record().uri().flatMap(Origin::web).orElse(""),
        newest(article),
        article.versions().size() < 2 ? List.of() : editions(article),
        count(article.versions().size()),
        reprints(article, true),
        reprints(article, false),
        count(article.reprints().size() - reprints(article, true).size()));
  }

  private static String count(int told) {
    return told > Article.MOST ? "more than " + Article.MOST : String.valueOf(told);
  }

  private static String newest(Article article) {
    return article.versions().stream()
        .filter(each -> each.newest() && !each.source().id().equals(article.id()))
        .map(each -> Address.document(each.source().id()))
        .findFirst()
        .orElse("");
  }

  private static List<Edition> editions(Article article) {
    return article.versions().stream()
        .limit(Article.MOST)
        .map(
            each ->
                new Edition(
                    Origin.of(each.source()).title(),
                    when(each),
                    Address.document(each.source().id()),
                    each.source().id().equals(article.id()),
                    each.newest()))
        .toList();
  }

  /** With the time of the day, by which versions of one day differ. */
  private static String when(Version version) {
    return version
        .source()
        .published()
        .map(Masthead::moment)
        .orElseGet(() -> "fetched " + moment(version.fetched()));
  }

  private static String moment(String iso) {
    Matcher time = TIME.matcher(iso);
    return Dates.of(iso.substring(0, Math.min(DAY, iso.length())))
        + (time.find() ? ", " + time.group(1) : "");
  }

  private static List<Origin> reprints(Article article, boolean leads) {
    return article.reprints().stream()
        .filter(each -> each.id().equals(article.kept().reprintOf()) == leads)
        .limit(Article.MOST)
        .map(Origin::of)
        .toList();
  }
}
