package org.onrecord.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.stream.IntStream;
import org.onrecord.archive.Invented.Who;
import org.onrecord.record.NewsRecord;

/** A process of its own that adds documents and tells the number of each once it is added. */
final class AddingChild {
  static final int PEOPLE = 20;

  private AddingChild() {}

  public static void main(String[] arguments) throws IOException {
    try (Archive archive = Archive.openOrCreate(Location.parse(arguments[0]))) {
      for (int i = 0; ; i++) {
        NewsRecord record = document(i);
        if (!archive.has(record.id())) {
          archive.add(record, Invented.found(record), "1");
          System.out.write((i + "\n").getBytes(US_ASCII));
          System.out.flush();
        }
      }
    }
  }

  static NewsRecord document(int number) {
    return Invented.record(
        "https://meridian.example/" + number,
        IntStream.range(0, PEOPLE)
            .mapToObj(i -> Who.person("Ana Rao " + (number * i) % 97))
            .toArray(Who[]::new));
  }
}
