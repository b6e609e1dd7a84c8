package org.onrecord.source.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.onrecord.source.feed.Feed.Content;
import org.onrecord.source.feed.Feed.Entry;

/** What a feed tells of its items. */
final class Stories {
  private static final Set<String> ITEMS = Set.of("item", "entry");

  /** The elements that tell when an item came out, the best one first. */
  private static final List<String> DATES =
      List.of("pubDate", "published", "issued", "date", "created", "updated", "modified");

  private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)");

  private Stories() {}

  static List<Entry> of(SyndFeed feed, Document document) {
    List<Element> elements = elements(document.getRootElement());
    List<SyndEntry> stories = feed.getEntries();
    boolean paired = elements.size() == stories.size();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      Optional<String> date = paired ? date(elements.get(i)) : Optional.empty();
      entries.add(entry(i + 1, stories.get(i), date));
    }
    return entries;
  }

  private static List<Element> elements(Element root) {
    return Stream.concat(
            root.getChildren().stream(),
            root.getChildren().stream()
                .filter(child -> child.getName().equals("channel"))
                .flatMap(channel -> channel.getChildren().stream()))
        .filter(child -> ITEMS.contains(child.getName()))
        .toList();
  }

  private static Entry entry(int number, SyndEntry entry, Optional<String> date) {
    Optional<String> link = FeedFile.stated(entry.getLink());
    Optional<Content> content = content(entry);
    if (link.isEmpty() && content.isEmpty()) {
      return new Feed.Broken(number, "it has neither a text nor a link");
    }
    return new Feed.Story(
        number,
        FeedFile.stated(entry.getTitle()).map(title -> plain(title, true)),
        author(entry),
        date.or(() -> instant(entry)),
        link,
        FeedFile.stated(entry.getUri()),
        content);
  }

  private static Optional<String> date(Element item) {
    return DATES.stream()
        .flatMap(name -> item.getChildren().stream().filter(c -> c.getName().equals(name)))
        .map(child -> FeedDate.parse(child.getText()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> instant(SyndEntry entry) {
    return Optional.ofNullable(entry.getPublishedDate())
        .or(() -> Optional.ofNullable(entry.getUpdatedDate()))
        .map(Date::toInstant)
        .map(Object::toString);
  }

  private static Optional<String> author(SyndEntry entry) {
    List<SyndPerson> authors = entry.getAuthors();
    String names =
        authors == null || authors.isEmpty()
            ? ""
            : authors.stream()
                .flatMap(person -> FeedFile.stated(person.getName()).stream())
                .collect(Collectors.joining(", "));
    return FeedFile.stated(names.isEmpty() ? entry.getAuthor() : names)
        .map(name -> MAIL_AND_NAME.matcher(name).replaceFirst("$1"))
        .filter(name -> name.indexOf('@') < 0);
  }

  /** The fullest that it has: what the field for all of it holds counts before a summary. */
  private static Optional<Content> content(SyndEntry entry) {
    Optional<Content> all =
        entry.getContents().stream()
            .flatMap(content -> content(content, true).stream())
            .reduce((one, other) -> other.text().length() > one.text().length() ? other : one);
    Optional<Content> summary =
        Optional.ofNullable(entry.getDescription()).flatMap(content -> content(content, false));
    return all.filter(Content::isWhole)
        .or(() -> summary.filter(Content::isWhole))
        .or(() -> all)
        .or(() -> summary);
  }

  private static Optional<Content> content(SyndContent content, boolean isContent) {
    String type =
        Optional.ofNullable(content.getType()).orElse("text/html").toLowerCase(Locale.ROOT);
    boolean html = !type.equals("text") && !type.equals("text/plain");
    return FeedFile.stated(content.getValue())
        .map(text -> new Content(text, html, Wholeness.of(plain(text, html), isContent)))
        .filter(found -> !plain(found.text(), html).isBlank());
  }

  private static String plain(String text, boolean html) {
    if (!html) {
      return text;
    }
    return text.indexOf('<') < 0
        ? Parser.unescapeEntities(text, false).strip()
        : Jsoup.parseBodyFragment(text).text();
  }
}
