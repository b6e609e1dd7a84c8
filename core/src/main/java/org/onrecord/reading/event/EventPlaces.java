package org.onrecord.reading.event;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.model.Filling;
import org.onrecord.model.Head;
import org.onrecord.model.ModelDescription;
import org.onrecord.model.Scores;
import org.onrecord.model.SpanTagger;
import org.onrecord.model.Words;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.text.Span;

/**
 * Where an event happens that known words tell: what fills its place, as {@link Events} has it,
 * whether or not it names a place on the map.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class EventPlaces {
  private final Head event;
  private final Filling filling;
  private final SpanTagger names;

  public EventPlaces(ModelDescription model) {
    this(model.head("event"), model.filling(), model.tagger("entities"));
  }

  EventPlaces(Head event, Filling filling, SpanTagger names) {
    this.event = event;
    this.filling = filling;
    this.names = names;
  }

  /** The heads whose scores it reads. */
  public List<Head> heads() {
    return List.of(event, filling.trigger(), filling.party(), names.head());
  }

  /**
   * The words for the place of an event; empty where no word is likely to be its place.
   *
   * @param text whose words these are
   * @param words of all its sentences
   * @param scores of these words, among them those of {@link #heads}
   * @param parses of the sentences, in text order
   * @param told the words that tell the event
   */
  public Optional<Span> of(String text, Words words, Scores scores, List<Parse> parses, Span told) {
    return trigger(words, scores, told)
        .flatMap(
            word ->
                Parses.at(parses, words.starts()[word])
                    .flatMap(parse -> of(text, words, scores, parse, word)));
  }

  private Optional<Span> of(String text, Words words, Scores scores, Parse parse, int trigger) {
    int from = trigger - parse.wordAt(words.starts()[trigger]);
    int to = from + parse.size();
    return Filler.surePlaces(new Fillers(filling).of(Role.PLACE, trigger, from, to, words, scores))
        .findFirst()
        .map(filler -> FillerWords.of(filler.word(), parse, text))
        .map(place -> withNames(place, words, scores, edges(words, from, to)));
  }

  /** The first word of a sentence and the one behind it, if there is one. */
  private static BitSet edges(Words words, int from, int to) {
    BitSet edges = new BitSet();
    IntStream.of(from, to).filter(word -> word < words.size()).forEach(edges::set);
    return edges;
  }

  /**
   * Some words with all of each name that they share words with.
   *
   * @param openings the words over which no name goes on
   */
  private Span withNames(Span found, Words words, Scores scores, BitSet openings) {
    return names.spans(scores, openings).stream()
        .map(name -> words.span(name.first(), name.last()))
        .filter(found::overlaps)
        .reduce(
            found,
            (all, name) ->
                new Span(Math.min(all.start(), name.start()), Math.max(all.end(), name.end())));
  }

  /** Of the words that tell it the one that does so most likely. */
  private Optional<Integer> trigger(Words words, Scores scores, Span told) {
    return IntStream.range(0, words.size())
        .filter(word -> words.span(word).overlaps(told))
        .boxed()
        .min(Comparator.comparingDouble(word -> none(word, scores)));
  }

  private double none(int word, Scores scores) {
    return Softmax.of(scores.of(event), word * event.size(), event.size())[0];
  }
}
