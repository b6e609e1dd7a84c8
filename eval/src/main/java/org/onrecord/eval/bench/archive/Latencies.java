package org.onrecord.eval.bench.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.archive.Archive;
import org.onrecord.archive.query.Answers;
import org.onrecord.archive.query.Hit;
import org.onrecord.archive.query.Question;
import org.onrecord.archive.query.SearchWords;
import org.onrecord.eval.bench.BenchException;
import org.onrecord.eval.bench.archive.Searches.Search;

/**
 * How long the same searches take in three ways, in time of the processor.
 *
 * @param archive by the archive's own search: sentences with their documents and who says them
 * @param bare by the archive's full-text table alone, which tells numbers of sentences
 * @param plain by a table of whole sentences
 */
record Latencies(Latency archive, Latency bare, Latency plain) {
  /** As many as a page shows. */
  static final int LIMIT = 100;

  private static final int ROUNDS = 3;
  private static final double MILLIS = 1e3;
  private static final String BARE =
      "SELECT rowid FROM sentence_text WHERE sentence_text MATCH ? ORDER BY rank LIMIT " + LIMIT;

  /**
   * One search after the other; by turns, so that what else the machine does falls on all three.
   */
  static Latencies of(Archive archive, PlainTable plain, List<Search> searches) {
    List<ToIntFunction<Search>> ways =
        List.of(
            search -> found(archive, search),
            search ->
                archive.read(
                    handle -> PlainTable.rows(handle.getConnection(), BARE, search.match())),
            search -> plain.search(search.match()));
    List<List<Double>> millis =
        Stream.generate(() -> (List<Double>) new ArrayList<Double>()).limit(ways.size()).toList();
    for (Search search : searches) {
      check(search, ways);
      for (int way = 0; way < ways.size(); way++) {
        millis.get(way).add(Double.POSITIVE_INFINITY);
      }
      for (int round = 0; round < ROUNDS; round++) {
        for (int way = 0; way < ways.size(); way++) {
          double took = millis(ways.get((way + round) % ways.size()), search);
          List<Double> best = millis.get((way + round) % ways.size());
          best.set(best.size() - 1, Math.min(best.getLast(), took));
        }
      }
    }
    return new Latencies(
        new Latency(millis.get(0)), new Latency(millis.get(1)), new Latency(millis.get(2)));
  }

  /** Also warms up. */
  private static void check(Search search, List<ToIntFunction<Search>> ways) {
    if (IntStream.range(0, ways.size()).map(i -> ways.get(i).applyAsInt(search)).distinct().count()
        > 1) {
      throw new BenchException("ways of searching find different numbers of " + search.typed());
    }
  }

  private static double millis(ToIntFunction<Search> way, Search search) {
    Processor processor = Processor.start();
    int unused = way.applyAsInt(search);
    return processor.seconds() * MILLIS;
  }

  private static int found(Archive archive, Search search) {
    Question question = Question.ALL.with(SearchWords.of(search.typed())).first(LIMIT);
    return Answers.of(
        archive,
        answers -> {
          try (Stream<Hit> hits = answers.search(question)) {
            return hits.toList().size();
          }
        });
  }
}
