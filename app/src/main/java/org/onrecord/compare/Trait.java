package org.onrecord.compare;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What two tellings have in common, or not: each a number that {@link Trees} weighs. */
enum Trait {
  SAME_HEAD((one, other, company) -> yes(one.trigger().head().equals(other.trigger().head()))),
  SAME_FORM((one, other, company) -> yes(one.trigger().form().equals(other.trigger().form()))),
  SHARED_STEM((one, other, company) -> yes(one.trigger().stems().meet(other.trigger().stems()))),
  BEGINNING((one, other, company) -> one.trigger().commonBeginning(other.trigger())),
  MEANING((one, other, company) -> one.trigger().meaning().near(other.trigger().meaning())),
  UNKNOWN_WORD(
      (one, other, company) ->
          yes(!one.trigger().meaning().isKnown() || !other.trigger().meaning().isKnown())),
  RARITY((one, other, company) -> (one.trigger().rarity() + other.trigger().rarity()) / 2),
  SAME_DOCUMENT((one, other, company) -> yes(one.isOfOneDocumentWith(other))),
  SAME_SENTENCE((one, other, company) -> yes(one.isOfOneSentenceWith(other))),
  DISTANCE((one, other, company) -> distance(one, other)),
  EARLY(
      (one, other, company) -> yes(one.around().number() == 0) + yes(other.around().number() == 0)),
  DOCUMENTS((one, other, company) -> company.alike(one.report(), other.report())),
  DOCUMENTS_MEANING(
      (one, other, company) ->
          one.report().words().meaning().near(other.report().words().meaning())),
  OPENINGS((one, other, company) -> company.openingsAlike(one.report(), other.report())),
  DOCUMENTS_RELATIVE((one, other, company) -> company.relative(one.report(), other.report())),
  LIKE_THE_SAME((one, other, company) -> company.likeTheSame(one.report(), other.report())),
  SENTENCES((one, other, company) -> one.around().sentence().near(other.around().sentence())),
  SENTENCES_MEANING(
      (one, other, company) -> meaning(one.around().sentence(), other.around().sentence())),
  BEFORE((one, other, company) -> one.around().before().near(other.around().before())),
  AFTER((one, other, company) -> one.around().after().near(other.around().after())),
  BEFORE_MEANING((one, other, company) -> meaning(one.around().before(), other.around().before())),
  AFTER_MEANING((one, other, company) -> meaning(one.around().after(), other.around().after())),
  TURNED_MEANING(
      (one, other, company) ->
          Math.max(
              meaning(one.around().before(), other.around().after()),
              meaning(one.around().after(), other.around().before()))),
  CROSSED(
      (one, other, company) ->
          yes(one.around().sentence().hasAny(other.trigger().stems()))
              + yes(other.around().sentence().hasAny(one.trigger().stems()))),
  NAMES((one, other, company) -> shared(one.around().names(), other.around().names())),
  NUMBERS((one, other, company) -> agree(one.around().numbers(), other.around().numbers())),
  ACTORS(
      (one, other, company) ->
          agree(one.setting().named().actors(), other.setting().named().actors())),
  PLACES(
      (one, other, company) ->
          agree(one.setting().named().places(), other.setting().named().places())),
  COUNTRIES(
      (one, other, company) ->
          agree(one.setting().named().countries(), other.setting().named().countries())),
  TIMES(
      (one, other, company) ->
          agree(one.setting().named().times(), other.setting().named().times())),
  WHO((one, other, company) -> found(one, other, Found::who)),
  WHOM((one, other, company) -> found(one, other, Found::whom)),
  TYPE((one, other, company) -> same(one, other, Found::type)),
  TENSE((one, other, company) -> same(one, other, it -> Optional.of(it.tense()))),
  CUES((one, other, company) -> yes(one.setting().cue()) + yes(other.setting().cue())),
  SPEAKERS((one, other, company) -> agree(one.setting().speaker(), other.setting().speaker()));

  /** How far apart two sentences of a document count as being, at most. */
  private static final double FAR = 10;

  private final Measure measure;

  Trait(Measure measure) {
    this.measure = measure;
  }

  private interface Measure {
    double of(Told one, Told other, Company company);
  }

  double of(Told one, Told other, Company company) {
    return measure.of(one, other, company);
  }

  /** As it is written in tables. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static double yes(boolean it) {
    return it ? 1 : 0;
  }

  private static double distance(Told one, Told other) {
    int sentences = Math.abs(one.around().number() - other.around().number());
    return one.isOfOneDocumentWith(other) ? Math.min(sentences, FAR) / FAR : 0;
  }

  private static double meaning(Passage one, Passage other) {
    return one.meaning().near(other.meaning());
  }

  private static double shared(Terms one, Terms other) {
    int least = Math.max(1, Math.min(one.size(), other.size()));
    return (double) one.shared(other) / least;
  }

  /** 1 where they share something, -1 where they don't, 0 where one is empty. */
  private static double agree(Terms one, Terms other) {
    return one.isEmpty() || other.isEmpty() ? 0 : one.meet(other) ? 1 : -1;
  }

  /** As {@link #agree(Terms, Terms)}, of what the reader found. */
  private static double found(Told one, Told other, Function<Found, Terms> part) {
    return one.event().isEmpty() || other.event().isEmpty()
        ? 0
        : agree(part.apply(one.event().get()), part.apply(other.event().get()));
  }

  /** 1 where the reader found the same in both, -1 where it found different things, else 0. */
  private static <T> double same(Told one, Told other, Function<Found, Optional<T>> part) {
    Optional<T> left = one.event().flatMap(part);
    Optional<T> right = other.event().flatMap(part);
    return left.isEmpty() || right.isEmpty() ? 0 : left.equals(right) ? 1 : -1;
  }

  /** The trait of that label. */
  static Optional<Trait> labelled(String label) {
    for (Trait each : values()) {
      if (each.label().equals(label)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
