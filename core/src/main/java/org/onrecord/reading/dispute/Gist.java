package org.onrecord.reading.dispute;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.onrecord.record.Act;

/**
 * What of a unit is compared with another's.
 *
 * <p>Not to be changed; safe to share between threads.
 *
 * @param unit whose it is
 * @param sorts of which sorts words of it are, by the lists
 * @param opposites see {@link Lists#opposites}
 * @param stems of its nouns, names, verbs, adjectives and adverbs
 * @param rare those of the stems that stand in one other unit of the document, and no more
 * @param verbs of the stems those of verbs
 * @param cue of which sorts words of its cue are
 * @param frame of which sorts the words beside it in its sentences are
 * @param past whether it was said before what the report tells: "had denied"
 * @param question whether it asks
 * @param elliptic whether it only takes up what another says: "that it is", "they had not"
 * @param actors ids of those it mentions
 * @param amounts the numbers in it, without those of times
 * @param doers who did what is told in it; see {@link Doers}
 * @param places the places of its sentences, else the last one named before: by what they are
 * @param times so, too
 * @param sentences the numbers of its first and its last sentence
 * @param paragraph the number of the one it begins in
 * @param act what is done by saying it
 * @param isSaid whether it was said; what the report says itself is
 * @param apart for units of other documents
 */
record Gist(
    Unit unit,
    Set<String> sorts,
    BitSet opposites,
    Set<String> stems,
    Set<String> rare,
    Set<String> verbs,
    Set<String> cue,
    Set<String> frame,
    boolean past,
    boolean question,
    boolean elliptic,
    Set<String> actors,
    List<Amount> amounts,
    Set<String> doers,
    Set<String> places,
    Set<String> times,
    int[] sentences,
    int paragraph,
    Act act,
    boolean isSaid,
    Apart apart) {

  /**
   * What is compared besides with units of other documents, which stand in no order with it.
   *
   * @param seldom those of the stems that stand in two units of the document at most
   * @param when the times of its own sentences
   * @param subject what its sentence is about, in lower case
   * @param ofWhole whether it gives a number of a larger one: "41 of the 58"
   */
  record Apart(Set<String> seldom, Set<String> when, Set<String> subject, boolean ofWhole) {}

  /** This one, as units of other documents see it: what stands near it doesn't count. */
  Gist fromAfar() {
    return new Gist(
        unit,
        sorts,
        opposites,
        stems,
        apart.seldom(),
        verbs,
        cue,
        frame,
        past,
        question,
        elliptic,
        actors,
        amounts,
        doers,
        Set.of(),
        Set.of(),
        new int[] {0, 0},
        0,
        act,
        isSaid,
        apart);
  }
}
