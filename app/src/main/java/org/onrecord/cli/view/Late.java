package org.onrecord.cli.view;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.onrecord.record.NewsRecord;

/**
 * A list that can be written only when all is read.
 *
 * @param gathering takes the records, with what a person knows their documents by
 * @param list what was gathered, in pieces of whole lines
 */
public record Late(BiConsumer<String, NewsRecord> gathering, Supplier<Stream<String>> list)
    implements Listing {
  @Override
  public String of(String name, NewsRecord record) {
    gathering.accept(name, record);
    return "";
  }

  @Override
  public Stream<String> end() {
    return list.get();
  }

  @Override
  public boolean isLate() {
    return true;
  }
}
