package org.onrecord.eval.bench.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.Item;
import org.onrecord.source.Origin;
import org.onrecord.source.Passages;
import org.onrecord.text.Document;

/**
 * Invented articles about invented people, with what a reader would find in them: no reader is
 * needed to fill an archive. They come as news does, day by day. The nth is the same on each run;
 * safe to share between threads.
 */
public final class Press {
  private static final int PEOPLE = 4_000;
  private static final int A_DAY = 60;
  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
  private static final List<String> OUTLETS =
      List.of("Harbour Times", "Meridian News", "The Lunde Post", "Vale Herald", "North Wire");

  private final Lexicon lexicon;

  Press(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** An article as it was found, and its record. */
  public record Article(Item.Found found, NewsRecord record) {}

  /** With words of its own. */
  public static Press invented() {
    return new Press(Lexicon.invented());
  }

  /** The nth. */
  public Article article(int number) {
    SplittableRandom random = new SplittableRandom(number);
    return article(number, random, new Story(random, lexicon, PEOPLE).usual());
  }

  /** One that is full of what can be found, of so many words at least. */
  public Article longArticle(int words) {
    SplittableRandom random = new SplittableRandom(words);
    return article(-1, random, new Story(random, lexicon, PEOPLE).dense(words));
  }

  private static Article article(int number, SplittableRandom random, Story story) {
    String text = story.text();
    String outlet = OUTLETS.get(random.nextInt(OUTLETS.size()));
    String host = outlet.toLowerCase(Locale.ROOT).replace(" ", "-");
    Document document =
        new Document(
            Optional.of("https://" + host + ".example/" + number),
            Optional.of(FIRST_DAY.plusDays(Math.max(0, number) / A_DAY).toString()),
            Optional.of(story.title()),
            text);
    byte[] bytes = text.getBytes(UTF_8);
    Origin plain = Origin.ofText(bytes, "text/plain");
    Origin origin =
        new Origin(
            plain.hash(),
            plain.mediaType(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(outlet),
            Optional.of("en"),
            Passages.SAME);
    return new Article(
        new Item.Found("article " + number, bytes.length, document, origin),
        story.record(document));
  }
}
