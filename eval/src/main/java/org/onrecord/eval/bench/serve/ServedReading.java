package org.onrecord.eval.bench.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.Reader;
import org.onrecord.Result;
import org.onrecord.archive.Archive;
import org.onrecord.eval.bench.Findings;
import org.onrecord.eval.bench.Sample;
import org.onrecord.eval.report.Table;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;
import org.onrecord.web.TextReader;

/**
 * How many words a second a server reads that many clients send texts to at once, beside the bare
 * reader with the same threads, on the same cores: it is measured before and behind. The clients
 * run in the same process, so that what they cost is the server's.
 *
 * @param reader that reads
 * @param archive that the server has
 * @param clients how many send texts, each the next once it has the answer
 * @param seconds how long they do
 * @param progress is told what is measured next
 */
public record ServedReading(
    Reader reader, Archive archive, int clients, int seconds, Consumer<String> progress) {
  private static final Duration WARM_UP = Duration.ofSeconds(60);
  private static final double NANOS = 1e9;
  private static final int FINE = 200;

  /** What was read in some time. */
  private record Rate(long words, double seconds) {
    double each() {
      return words / seconds;
    }
  }

  /** Reads texts, over and over. */
  public Findings on(List<String> texts, int threads) {
    Duration whole = Duration.ofSeconds(seconds);
    progress.accept("warming up");
    alone(texts, threads, WARM_UP);
    progress.accept("the reader alone");
    Rate before = alone(texts, threads, whole.dividedBy(2));
    AtomicInteger errors = new AtomicInteger();
    AtomicInteger answers = new AtomicInteger();
    Rate served;
    try (Served server = new Served(archive, new Lent(reader), threads)) {
      progress.accept("texts sent by so many clients: " + clients);
      sent(server, texts, WARM_UP.dividedBy(4), new AtomicInteger(), new AtomicInteger());
      served = sent(server, texts, whole, answers, errors);
    }
    progress.accept("the reader alone, again");
    Rate after = alone(texts, threads, whole.dividedBy(2));
    double bare = (before.words + after.words) / (before.seconds + after.seconds);
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("clients", clients);
    sizes.put("texts answered", answers.get());
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    figures.put("servedToRead", served.each() / bare);
    figures.put("servedErrors", (double) errors.get());
    return new Findings(
        sizes,
        figures,
        List.of(
            new Table(
                "Reading: words a second",
                List.of("reader alone, before", "served", "reader alone, after"),
                List.of(List.of(shown(before), shown(served), shown(after))))));
  }

  private static String shown(Rate rate) {
    return "%.0f".formatted(rate.each());
  }

  /** Texts that are begun before the time is over are read to their end, and count. */
  private Rate alone(List<String> texts, int threads, Duration time) {
    AtomicLong words = new AtomicLong();
    long start = System.nanoTime();
    Iterator<String> endless = endless(texts, start, time);
    Stream<Document> documents =
        Stream.generate(() -> endless.hasNext() ? endless.next() : "")
            .takeWhile(text -> !text.isEmpty())
            .map(Document::of);
    try (Stream<Result> results = reader.readAll(documents, threads, true)) {
      results.forEachOrdered(
          result -> {
            if (result instanceof Result.Read read) {
              words.addAndGet(Sample.words(read.record().text()));
            }
          });
    }
    return new Rate(words.get(), (System.nanoTime() - start) / NANOS);
  }

  private Rate sent(
      Served server,
      List<String> texts,
      Duration time,
      AtomicInteger answers,
      AtomicInteger errors) {
    AtomicLong words = new AtomicLong();
    URI read = server.at("/api/v1/read");
    long start = System.nanoTime();
    Iterator<String> endless = endless(texts, start, time);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, clients)
          .forEach(
              client -> threads.execute(() -> send(server, read, endless, words, answers, errors)));
    }
    return new Rate(words.get(), (System.nanoTime() - start) / NANOS);
  }

  private static void send(
      Served server,
      URI read,
      Iterator<String> texts,
      AtomicLong words,
      AtomicInteger answers,
      AtomicInteger errors) {
    while (texts.hasNext()) {
      String text = texts.next();
      try {
        HttpResponse<String> answer =
            server.send(
                HttpRequest.newBuilder(read)
                    .header("Content-Type", "text/plain; charset=utf-8")
                    .POST(BodyPublishers.ofByteArray(text.getBytes(UTF_8)))
                    .build());
        if (answer.statusCode() == FINE) {
          words.addAndGet(Sample.words(text));
          answers.incrementAndGet();
        } else {
          errors.incrementAndGet();
        }
      } catch (RuntimeException e) {
        errors.incrementAndGet();
      }
    }
  }

  /** The texts over and over until the time is over. Safe to share between threads. */
  private static Iterator<String> endless(List<String> texts, long start, Duration time) {
    AtomicInteger next = new AtomicInteger();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return System.nanoTime() - start < time.toNanos();
      }

      @Override
      public String next() {
        return texts.get(Math.floorMod(next.getAndIncrement(), texts.size()));
      }
    };
  }

  /** The reader stays open when the server is closed. */
  private record Lent(Reader reader) implements TextReader {
    @Override
    public NewsRecord read(Document document) {
      return reader.read(document, true);
    }

    @Override
    public String version() {
      return reader.version();
    }

    @Override
    public void close() {}
  }
}
