package org.onrecord.archive.reprint;

import java.util.List;

/**
 * The groups of reprints, wherever they are kept. A group has one leader, by which it is known and
 * to which each of its followers was compared; a document that is like no other leads itself alone.
 * Only leaders are looked up by bands, so that a text that was printed a thousand times costs no
 * more than one.
 */
public interface Catalogue {
  /**
   * The leaders that have bands, each as often as it has some of them.
   *
   * @param crowd a band that more leaders have leads to none
   */
  List<Long> leaders(long[] bands, int crowd);

  /** A document that leads or follows. */
  Article article(long key);

  /** Those in the leader's group but itself, by their keys; the first ones, at most so many. */
  List<Long> followers(long leader, int most);

  /** The document is a leader from now on, to be found by the signature's bands. */
  void lead(long document, Signature signature);

  /** The document follows the leader from now on, and is found by no band. */
  void follow(long document, long leader);

  /** The document is in a group by itself from now on, and is found by no band. */
  void leave(long document);
}
