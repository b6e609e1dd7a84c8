package org.onrecord.compare;

import java.util.Collection;
import java.util.List;

/** The happenings that are known, to which a document's events are added. */
public interface Known {
  /**
   * A telling that has its place.
   *
   * @param happening number of its happening
   */
  record Member(Told told, long happening) {}

  /**
   * The tellings that share most {@link Keys} with one, those that share most first; no more than
   * {@link Keys#MOST}.
   */
  List<Member> near(Told told);

  /** Some tellings of a happening; few of a large one will do. */
  Collection<Told> of(long happening);

  /** The number of a new happening. */
  long begin();

  void put(Member member);
}
