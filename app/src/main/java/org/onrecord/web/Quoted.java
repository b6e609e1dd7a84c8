package org.onrecord.web;

import java.util.List;
import java.util.Optional;
import org.onrecord.archive.query.Answers;
import org.onrecord.archive.query.Listed;
import org.onrecord.archive.query.Person;
import org.onrecord.archive.query.Spot;

/** Who is quoted, those who are quoted most first. Safe to share between threads. */
final class Quoted {
  private final Remembered<List<Spot>> spots = new Remembered<>(Answers::quoted);

  /** Where all of them stand. */
  List<Spot> all(Answers answers) {
    return spots.in(answers);
  }

  /** A part of the list, behind a spot. */
  List<Listed<Person>> list(Answers answers, Optional<Spot> after, int most) {
    return answers.people(
        all(answers).stream()
            .filter(spot -> after.map(last -> isBehind(spot, last)).orElse(true))
            .limit(most)
            .toList());
  }

  private static boolean isBehind(Spot spot, Spot last) {
    return spot.start() < last.start() || spot.start() == last.start() && spot.key() > last.key();
  }
}
