package org.onrecord.source.feed;

/** Feeds of invented papers, for tests. */
public final class FeedTexts {
  /** Long enough to be an article. */
  public static final String ARTICLE =
      "<p>The mayor of Rivna, Olena Kravets, said on Tuesday that the dam above the town would be"
          + " repaired before the winter. &ldquo;We have waited long enough,&rdquo; she told the"
          + " council.</p><p>The ministry for water denied that it had promised money for the work."
          + " A spokesman, Petro Hlad, said that the figures which the town had published in March"
          + " were wrong, and that a new count was under way.</p><p>The council votes on the plan"
          + " next week. Engineers who looked at the wall in May found eleven cracks in it, two of"
          + " them longer than a metre, and asked that the road below be closed.</p>";

  private FeedTexts() {}

  public static String rss(String... items) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
            xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel>
        <title>Rivna Courier</title><link>https://courier.example/</link>
        <description>News of the valley</description><language>en-gb</language>
        """
        + String.join("", items)
        + "</channel>\n</rss>\n";
  }

  public static String item(String title, String link, String rest) {
    return "<item><title>"
        + title
        + "</title><link>"
        + link
        + "</link><guid isPermaLink=\"false\">"
        + title
        + "</guid>"
        + rest
        + "</item>\n";
  }

  public static String whole(String title, String link) {
    return item(
        title,
        link,
        "<dc:creator>Ivan Bondar</dc:creator><pubDate>Tue, 03 Mar 2026 23:30:00 -0500</pubDate>"
            + "<description>The dam is to be repaired.</description><content:encoded><![CDATA["
            + ARTICLE
            + "]]></content:encoded>");
  }

  public static String teaser(String title, String link) {
    return item(title, link, "<description>The dam is to be repaired. Read more…</description>");
  }

  public static String atom(String... entries) {
    return """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <title>Rivna Courier</title><id>urn:courier</id><updated>2026-03-04T08:00:00Z</updated>
        """
        + String.join("", entries)
        + "</feed>\n";
  }

  public static String entry(String title, String link, String content) {
    return "<entry><title>"
        + title
        + "</title><id>urn:courier:"
        + title
        + "</id><link href=\""
        + link
        + "\"/><author><name>Ivan Bondar</name></author><published>2026-03-03T23:30:00-05:00"
        + "</published><updated>2026-03-04T08:00:00Z</updated>"
        + content
        + "</entry>\n";
  }

  /** As Atom has HTML: escaped. */
  public static String escaped() {
    return "<content type=\"html\">"
        + ARTICLE.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        + "</content>";
  }
}
