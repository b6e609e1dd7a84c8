package org.onrecord.compare;

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
   * The tellings that share most {@link Keys} with one, at least {@link Keys#LEAST}: those that
   * share most first; no more than {@link Keys#MOST}.
   */
  List<Member> near(Told told);

  /**
   * Some tellings of a happening.
   *
   * @param most how many at most
   */
  List<Told> of(long happening, int most);

  /**
   * The documents that came last and have events, the newest first.
   *
   * @param most how many at most
   */
  List<Report> last(int most);

  /**
   * The number of a new happening.
   *
   * @param first the telling that it begins with
   */
  long begin(Told first);
}
