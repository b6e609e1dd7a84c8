package org.onrecord.compare;

import java.util.List;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Span;

/**
 * Compares tellings by their traits, and keeps those apart that can't be one. It holds the words
 * and the trees: load it once.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Comparison implements Likeness {
  private static final List<Trait> TRAITS = List.of(Trait.values());

  private final Lexicon lexicon;
  private final Trees trees;

  private Comparison(Lexicon lexicon, Trees trees) {
    this.lexicon = lexicon;
    this.trees = trees;
  }

  public static Comparison load() {
    return new Comparison(Lexicon.load(), Trees.load());
  }

  /** The names of the traits, in the order of {@link #traits}. */
  public static List<String> names() {
    return TRAITS.stream().map(Trait::label).toList();
  }

  /** What two tellings have in common; {@link Double#NaN} where that can't be told. */
  public static double[] traits(Told one, Told other, Company company) {
    // As exact as the numbers that the trees were fitted to.
    double[] traits = new double[TRAITS.size()];
    for (int i = 0; i < traits.length; i++) {
      traits[i] = (float) TRAITS.get(i).of(one, other, company);
    }
    return traits;
  }

  /** Whether they can't be one, whatever they have in common. */
  public static boolean areApart(Told one, Told other) {
    return Apart.are(one, other);
  }

  @Override
  public double of(Told one, Told other, Company company) {
    return Apart.are(one, other) ? 0 : trees.probability(traits(one, other, company));
  }

  /** The events of a document, in text order. */
  public List<Told> events(NewsRecord record) {
    return Tellings.of(record, lexicon).events();
  }

  /**
   * Tellings at words that are given, whether or not the reader found them.
   *
   * @param body the sentences that belong to the article, in text order
   */
  public Tellings tellings(NewsRecord record, List<Span> body) {
    return Tellings.of(record, body, lexicon);
  }
}
