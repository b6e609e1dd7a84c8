package org.onrecord.compare;

import org.onrecord.record.Place;

/**
 * What keeps two tellings apart whatever their words have in common: they are told of days or of
 * places that can't be one, or the one as what did not happen. What is still ahead joins what has
 * happened only where the text of both tells days that meet: "will meet on Tuesday" and "met on
 * Tuesday". Other counts keep nothing apart: they change while news comes in.
 *
 * <p>No state; safe to share between threads.
 */
final class Apart {
  /** A day more at each end: the day of another time zone. */
  private static final int ZONES = 1;

  private static final double KILOMETRES = 60;

  private Apart() {}

  static boolean are(Told one, Told other) {
    return byDay(one, other)
        || one.event().isPresent()
            && other.event().isPresent()
            && apart(one.event().get(), other.event().get());
  }

  private static boolean apart(Found one, Found other) {
    return one.denied() != other.denied() || ahead(one, other) || byPlace(one, other);
  }

  private static boolean ahead(Found one, Found other) {
    return one.isAhead() != other.isAhead() && (one.days().isEmpty() || other.days().isEmpty());
  }

  private static boolean byPlace(Found one, Found other) {
    return one.place()
        .flatMap(left -> other.place().map(right -> apart(left, right)))
        .orElse(false);
  }

  private static boolean apart(Place one, Place other) {
    if (one.country().isPresent()
        && other.country().isPresent()
        && !one.country().equals(other.country())) {
      return true;
    }
    return isNarrow(one)
        && isNarrow(other)
        && one.point()
            .flatMap(left -> other.point().map(right -> left.kilometres(right) > KILOMETRES))
            .orElse(false);
  }

  private static boolean isNarrow(Place place) {
    return place
        .precision()
        .filter(it -> it == Place.Precision.POINT || it == Place.Precision.CITY)
        .isPresent();
  }

  private static boolean byDay(Told one, Told other) {
    return one.days().isPresent()
        && other.days().isPresent()
        && !one.days().get().meet(other.days().get(), ZONES);
  }
}
