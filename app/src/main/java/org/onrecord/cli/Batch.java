package org.onrecord.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.onrecord.reading.language.Language;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.Item;
import org.onrecord.source.WordCount;
import org.onrecord.text.Document;

/**
 * Reads all documents and hands their records on as they come, in order; names what fails. Few
 * documents are held at a time, however many there are. For one use.
 */
final class Batch {
  private final Reading reading;
  private final boolean force;
  private final Records records;
  private final Progress progress;
  private final Queue<Item.Found> underWay = new ConcurrentLinkedQueue<>();
  private final AtomicInteger failures = new AtomicInteger();

  /**
   * @param force whether foreign texts are read without a word
   */
  Batch(Reading reading, boolean force, Records records, Progress progress) {
    this.reading = reading;
    this.force = force;
    this.records = records;
    this.progress = progress;
  }

  /**
   * Reads what there is, or until nobody takes the output any more.
   *
   * @return how many items failed
   * @throws IOException if the output can't be written
   */
  int run(Iterator<Item> items) throws IOException {
    try (Stream<Outcome> outcomes = reading.readAll(documents(items))) {
      for (Iterator<Outcome> each = outcomes.iterator(); each.hasNext(); ) {
        Outcome outcome = each.next();
        Item.Found item = underWay.remove();
        switch (outcome) {
          case Outcome.Read read -> handOn(item, read);
          case Outcome.Failed failed -> fail(item, failed.reason());
        }
      }
    } catch (IOException e) {
      if (!Output.isBrokenPipe(e)) {
        throw e;
      }
    }
    return failures.get();
  }

  private Stream<Document> documents(Iterator<Item> items) {
    Spliterator<Item> all = Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED);
    return StreamSupport.stream(all, false)
        .mapMulti(
            (item, documents) -> {
              switch (item) {
                case Item.Found found -> {
                  if (records.wants(found)) {
                    underWay.add(found);
                    documents.accept(found.document());
                  } else {
                    progress.passedOver(found.bytes());
                  }
                }
                case Item.Failed failed -> fail(failed, failed.reason());
              }
            });
  }

  private void handOn(Item.Found item, Outcome.Read read) throws IOException {
    NewsRecord record = read.record();
    if (!force && !record.language().equals(Language.ENGLISH)) {
      progress.foreign(item.name(), foreign(record.language()));
    }
    records.add(item, read);
    progress.read(item.bytes(), WordCount.of(record.text()));
  }

  private void fail(Item item, String reason) {
    failures.incrementAndGet();
    records.failed(item.name(), reason);
    progress.fail(item.name(), reason);
    progress.skipped(item.bytes());
  }

  private static String foreign(String language) {
    String what =
        language.equals(Language.UNDETERMINED)
            ? "its language can't be told"
            : "it is in " + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    return what + ", and only English is read: nothing is found in it";
  }
}
