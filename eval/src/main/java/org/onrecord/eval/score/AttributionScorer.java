package org.onrecord.eval.score;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.eval.gold.Triple;
import org.onrecord.record.Kind;
import org.onrecord.text.Span;

/**
 * Scores statements against gold attributions. The figures:
 *
 * <ul>
 *   <li>{@code source}, {@code cue}, {@code content}: strict F1, all spans of the role equal;
 *   <li>{@code triple}: F1 of all three roles equal;
 *   <li>{@code content-token}: F1 of the words that lie in content;
 *   <li>{@code direct-exact}: F1 of direct contents, equal in their letters and digits;
 *   <li>{@code said}: end to end, F1 of contents that match (see {@link Matching}) with the right
 *       source; {@code said-KIND-recall}: its recall on the gold of one kind;
 *   <li>{@code speaker-acc}: share with the right source among contents that match, also by kind.
 * </ul>
 *
 * <p>No state; safe to share between threads.
 */
public final class AttributionScorer {
  private static final List<Measure> MEASURES =
      Stream.of(
              Stream.of(
                      "source", "cue", "content", "triple", "content-token", "direct-exact", "said")
                  .map(Measure::f1),
              Stream.of("speaker", "speaker-direct", "speaker-mixed", "speaker-indirect")
                  .map(name -> Measure.recall(name + "-acc", name)),
              Stream.of("said-direct", "said-mixed", "said-indirect")
                  .map(name -> Measure.recall(name + "-recall", name)))
          .flatMap(Function.identity())
          .toList();

  private AttributionScorer() {}

  /** The figures of some documents together. */
  public static SequencedMap<String, Double> figures(Collection<Tally> documents) {
    return Measure.all(MEASURES, documents);
  }

  /** Counts in one document. */
  public static Tally tally(Comparison comparison) {
    List<Triple> found = comparison.found().stream().map(Triple::of).toList();
    Tally tally = new Tally();
    role("source", Triple::source, comparison.gold(), found, tally);
    role("cue", Triple::cue, comparison.gold(), found, tally);
    role("content", Triple::content, comparison.gold(), found, tally);
    tally.addSets("triple", new HashSet<>(comparison.gold()), new HashSet<>(found));
    tokens(comparison.text(), comparison.gold(), found, tally);
    direct(comparison.text(), comparison.gold(), found, tally);
    said(comparison, tally);
    return tally;
  }

  private static void role(
      String name,
      Function<Triple, List<Span>> role,
      List<Triple> gold,
      List<Triple> found,
      Tally tally) {
    tally.addSets(name, filled(role, gold), filled(role, found));
  }

  private static Set<List<Span>> filled(Function<Triple, List<Span>> role, List<Triple> triples) {
    return triples.stream().map(role).filter(spans -> !spans.isEmpty()).collect(Collectors.toSet());
  }

  private static void tokens(String text, List<Triple> gold, List<Triple> found, Tally tally) {
    List<Span> tokens = Wording.tokens(text);
    tally.addSets("content-token", within(gold, tokens), within(found, tokens));
  }

  private static Set<Span> within(List<Triple> triples, List<Span> tokens) {
    BitSet content = Characters.of(triples.stream().flatMap(t -> t.content().stream()).toList());
    return tokens.stream().filter(t -> content.get(t.start())).collect(Collectors.toSet());
  }

  /** A direct gold is found in any finding with its words, of whatever kind. */
  private static void direct(String text, List<Triple> gold, List<Triple> found, Tally tally) {
    List<String> goldDirect = normalised(text, gold.stream().filter(t -> isDirect(text, t)));
    List<String> foundDirect = normalised(text, found.stream().filter(t -> isDirect(text, t)));
    Set<String> wanted = new HashSet<>(goldDirect);
    Set<String> all = new HashSet<>(normalised(text, found.stream()));
    long right = goldDirect.stream().filter(all::contains).count();
    long spurious = foundDirect.stream().filter(words -> !wanted.contains(words)).count();
    tally.add("direct-exact", right, spurious, goldDirect.size() - right);
  }

  private static boolean isDirect(String text, Triple triple) {
    return Wording.kind(text, triple.content()) == Kind.DIRECT;
  }

  private static List<String> normalised(String text, Stream<Triple> triples) {
    return triples.map(triple -> Wording.normalised(text, triple.content())).toList();
  }

  private static void said(Comparison comparison, Tally tally) {
    Matching matching = Matching.of(comparison);
    int matched = 0;
    for (Matching.Match match : matching.matches()) {
      String kind = kind(comparison.text(), match.gold());
      boolean right = match.hasSameSource();
      if (match.found().isPresent()) {
        matched++;
        tally.addCase("speaker", right);
        tally.addCase("speaker-" + kind, right);
        tally.add("said", right ? 1 : 0, right ? 0 : 1, right ? 0 : 1);
      } else {
        tally.add("said", 0, 0, 1);
      }
      tally.addCase("said-" + kind, right);
    }
    tally.add("said", 0, comparison.found().size() - matched, 0);
  }

  private static String kind(String text, Triple triple) {
    return Wording.kind(text, triple.content()).name().toLowerCase(Locale.ROOT);
  }
}
