package org.onrecord.source.page.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onrecord.source.page.Dates;
import org.onrecord.source.page.Facts;

/**
 * What a page tells of its article. Where it tells twice, this is the order of trust: linked data
 * (JSON-LD), which is written for machines to read; OpenGraph; other names in {@code <meta>}
 * (Dublin Core, citation, those of web statistics); marks on what is seen ({@code itemprop}, {@code
 * rel}, {@code <time>}); the elements of the page itself. Where nothing tells, it is empty.
 */
final class Statements {
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)https?:.*|www\\..*|@.*|.*@.*\\..*|\\d*|admin|editor|staff|null|undefined");

  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}");
  private static final int LONGEST_NAME = 120;
  private static final int MOST_TIMES = 20;

  private final Document page;
  private final Optional<String> address;
  private final LinkedData linked;
  private final MetaTags meta;

  private Statements(Document page, Optional<String> address) {
    this.page = page;
    this.address = address;
    this.linked = LinkedData.of(page);
    this.meta = new MetaTags(page);
  }

  static Statements of(Document page, Optional<String> address) {
    return new Statements(page, address);
  }

  /** All that the page's head calls the article, the most trusted first. */
  List<String> titles() {
    return Stream.of(
            linked.text("headline").stream(),
            meta.all("og:title", "dc.title", "dcterms.title", "citation_title", "twitter:title"),
            Stream.of(page.title()))
        .flatMap(title -> title)
        .map(String::strip)
        .filter(title -> !title.isEmpty())
        .toList();
  }

  /** The article's text, where linked data have it. */
  Optional<String> body() {
    return linked.text("articleBody");
  }

  /**
   * @param headline as it stands on the page
   * @param article its blocks, before which a {@code <time>} must stand to be its date
   */
  Facts facts(Headline headline, List<Block> article) {
    return new Facts(
        title(headline), author(), published(article), outlet(), language(article), canonical());
  }

  /** The page's own headline is the title where the head has it with something added. */
  private Optional<String> title(Headline headline) {
    Optional<String> stated = titles().stream().findFirst();
    Optional<String> seen = headline.words();
    return linked
        .text("headline")
        .or(() -> seen.filter(words -> stated.filter(title -> title.contains(words)).isPresent()))
        .or(() -> meta.first("og:title"))
        .or(() -> seen)
        .or(() -> stated);
  }

  private Optional<String> author() {
    return names(linked.names("author").stream())
        .or(() -> names(meta.all("article:author", "author", "dc.creator", "dcterms.creator")))
        .or(() -> names(meta.all("citation_author", "parsely-author", "sailthru.author")))
        .or(() -> names(texts("[itemprop=author] [itemprop=name], [itemprop=author]:not(:has(*))")))
        .or(() -> names(texts("a[rel~=author], .vcard .fn, .hcard .fn")));
  }

  private Optional<String> names(Stream<String> given) {
    String joined =
        given
            .map(name -> name.replaceAll("\\s+", " ").strip())
            .filter(name -> name.length() < LONGEST_NAME && !NO_NAME.matcher(name).matches())
            .distinct()
            .collect(Collectors.joining(", "));
    return Optional.of(joined).filter(Predicate.not(String::isEmpty));
  }

  private Stream<String> texts(String selector) {
    return page.select(selector).stream().limit(MOST_TIMES).map(Element::text);
  }

  private Optional<String> published(List<Block> article) {
    return linked
        .text("datePublished")
        .flatMap(Dates::iso)
        .or(() -> dates("article:published_time", "og:article:published_time", "datepublished"))
        .or(() -> dates("dcterms.date", "dcterms.issued", "dc.date.issued", "dc.date"))
        .or(() -> dates("dcterms.created", "citation_publication_date", "citation_date"))
        .or(() -> dates("parsely-pub-date", "sailthru.date", "pubdate", "publish-date"))
        .or(() -> dates("publishdate", "publish_date", "publication_date", "date"))
        .or(() -> times("[itemprop=datePublished], time[pubdate], abbr.published, time.published"))
        .or(() -> times(article));
  }

  private Optional<String> dates(String... names) {
    return meta.all(names).flatMap(date -> Dates.iso(date).stream()).findFirst();
  }

  private Optional<String> times(String selector) {
    return page.select(selector).stream().limit(MOST_TIMES).flatMap(Statements::time).findFirst();
  }

  /** The one {@code <time>} that stands in the page before the article's text. */
  private Optional<String> times(List<Block> article) {
    int start =
        article.isEmpty() || article.getFirst().text().stretches().isEmpty()
            ? 0
            : article.getFirst().text().stretches().getFirst().from();
    List<String> before =
        page.select("time[datetime]").stream()
            .limit(MOST_TIMES)
            .filter(time -> time.sourceRange().isTracked() && time.sourceRange().startPos() < start)
            .flatMap(Statements::time)
            .distinct()
            .toList();
    return before.size() == 1 ? Optional.of(before.getFirst()) : Optional.empty();
  }

  private static Stream<String> time(Element element) {
    return Stream.of("datetime", "content", "title")
        .map(element::attr)
        .flatMap(date -> Dates.iso(date).stream());
  }

  private Optional<String> outlet() {
    return linked.names("publisher").stream()
        .findFirst()
        .or(() -> meta.first("og:site_name", "dc.publisher", "dcterms.publisher"))
        .or(() -> address().flatMap(Addresses::host));
  }

  private Optional<String> language(List<Block> article) {
    return linked
        .text("inLanguage")
        .or(() -> article.stream().findFirst().flatMap(block -> around(block.element())))
        .or(() -> meta.first("content-language", "og:locale", "dc.language", "dcterms.language"))
        .filter(language -> LANGUAGE.matcher(language).matches())
        .map(language -> language.replace('_', '-'));
  }

  private static Optional<String> around(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      String language = at.attr("lang").isEmpty() ? at.attr("xml:lang") : at.attr("lang");
      if (!language.isBlank()) {
        return Optional.of(language.strip());
      }
    }
    return Optional.empty();
  }

  private Optional<String> canonical() {
    return Stream.of(
            page.select("link[rel~=(?i)^canonical$]").stream().map(link -> link.attr("href")),
            meta.all("og:url"),
            linked.address("mainEntityOfPage").stream(),
            linked.address("url").stream())
        .flatMap(found -> found)
        .flatMap(found -> Addresses.canonical(found, address).stream())
        .findFirst();
  }

  private Optional<String> address() {
    return canonical().or(() -> address).map(found -> found.toLowerCase(Locale.ROOT));
  }
}
