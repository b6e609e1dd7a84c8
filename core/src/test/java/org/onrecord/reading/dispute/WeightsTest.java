package org.onrecord.reading.dispute;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.record.Act;
import org.onrecord.record.Dispute.Relation;
import org.onrecord.record.Factuality;
import org.onrecord.record.Kind;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/** Pairs of things said one after the other, with gists made by hand. */
class WeightsTest {
  /** What the model says of pairs that it can't tell, and of most that have nothing in common. */
  private static final float[] UNSURE = {0, 0, 0, 0};

  private static final float[] NOTHING = {-4, -4, -4, -4};

  private final Lists lists = new Lists();
  private final Weights weights = new Weights();
  private int at;

  /**
   * What one says; its words that are longer than four letters are its content words, and stand
   * nowhere else but in the other.
   */
  private Gist said(String who, Act act, String words) {
    List<String> forms = Arrays.asList(words.toLowerCase(java.util.Locale.ROOT).split("[ ,]+"));
    Set<String> content =
        forms.stream()
            .filter(form -> form.length() > 4 && !lists.is("negates", form))
            .collect(Collectors.toSet());
    Span span = new Span(at, at + words.length());
    int sentence = at / 100;
    at += 100;
    Statement statement =
        new Statement(
            "s" + span.start(),
            List.of(span),
            List.of(),
            List.of(),
            Optional.of(who),
            Kind.INDIRECT,
            List.of(),
            act,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Factuality.CERTAIN,
            1);
    // Who denies does so by a verb in his cue.
    Set<String> beside = act == Act.DENY ? Set.of("denies") : Set.of();
    return new Gist(
        new Unit(List.of(span), Optional.of(statement), Optional.empty(), who),
        lists.sorts(forms),
        lists.opposites(forms),
        content,
        content,
        Set.of(),
        beside,
        beside,
        false,
        false,
        content.isEmpty() && !Set.copyOf(forms).contains("it"),
        Set.of(),
        IntStream.range(0, forms.size())
            .filter(word -> forms.get(word).matches("\\d+"))
            .mapToObj(word -> count(forms, word))
            .toList(),
        Set.of(),
        Set.of(),
        Set.of(),
        new int[] {sentence, sentence},
        sentence,
        act,
        true,
        new Gist.Apart(content, Set.of(), Set.of(), false));
  }

  /** A number of the noun behind it, whom befalls what the words tell. */
  private Amount count(List<String> forms, int word) {
    OptionalDouble value = OptionalDouble.of(Double.parseDouble(forms.get(word)));
    String noun = forms.get(word + 1);
    return new Amount(
        Amount.Sort.COUNT,
        value,
        value,
        Optional.empty(),
        noun,
        lists.nouns(noun),
        Lists.counted(lists.sorts(forms)));
  }

  private Map<Relation, Double> likely(Gist a, Gist b) {
    return weights.likely(new Pair(a, b, 0).signs(), UNSURE);
  }

  private double chance(Gist a, Gist b, float[] scores) {
    Map<Relation, Double> likely = weights.likely(new Pair(a, b, 0).signs(), scores);
    return new Match(a.unit(), b.unit(), likely).chance();
  }

  @Test
  void aBareDenialMeansWhatWasSaidLast() {
    Gist a = said("farmers", Act.ACCUSE, "the mayor sold grain");
    Gist b = said("mayor", Act.DENY, "the accusation");
    assertTrue(likely(a, b).getOrDefault(Relation.DENIAL, 0.0) > .5);
  }

  @Test
  void figuresOfOneThingThatDoNotMeetAreADispute() {
    Gist a = said("police", Act.SAY, "9 people were killed in the market");
    Gist b = said("nurse", Act.SAY, "31 people were killed in the market");
    assertTrue(likely(a, b).getOrDefault(Relation.COUNT, 0.0) > .5);
  }

  @Test
  void figuresThatMeetAreNoEvidence() {
    Gist a = said("police", Act.SAY, "31 people were killed");
    Gist b = said("nurse", Act.SAY, "31 people were killed");
    assertFalse(likely(a, b).containsKey(Relation.COUNT));
  }

  @Test
  void theKilledAndTheInjuredAreNotCountedAlike() {
    Gist a = said("police", Act.SAY, "14 people were killed");
    Gist b = said("nurse", Act.SAY, "20 people were injured");
    assertFalse(likely(a, b).containsKey(Relation.COUNT));
  }

  @Test
  void figuresOfOtherThingsAreLessLikely() {
    Gist a = said("police", Act.SAY, "9 people were killed in the market");
    Gist same = said("nurse", Act.SAY, "31 people were killed in the market");
    double killed = likely(a, same).getOrDefault(Relation.COUNT, 0.0);
    Gist other = said("baker", Act.SAY, "31 loaves were baked overnight");
    assertTrue(likely(a, other).getOrDefault(Relation.COUNT, 0.0) < killed);
  }

  @Test
  void twoSentencesAboutDifferentThingsAreNone() {
    Gist a = said("minister", Act.SAY, "that the bridge was safe");
    Gist b = said("engineer", Act.SAY, "that the harvest had been poor");
    assertTrue(chance(a, b, NOTHING) < .1);
  }

  @Test
  void whatStandsFarApartAndSharesNothingIsNotWeighed() {
    Gist a = said("minister", Act.SAY, "that the bridge was safe");
    Gist b = said("engineer", Act.SAY, "that the harvest had been poor");
    for (int i = 0; i < 9; i++) {
      said("baker", Act.SAY, "that bread was cheap");
    }
    Gist far = said("engineer", Act.SAY, "that the harvest had been poor");
    assertTrue(Weights.isOpen(new Pair(a, b, 0).signs()));
    assertFalse(Weights.isOpen(new Pair(a, far, 9).signs()));
  }

  @Test
  void thatItIsContradictsThatItIsNot() {
    Gist a = said("army", Act.CLAIM, "that it is not targeting civilians");
    Gist b = said("clinic", Act.SAY, "that he is");
    assertTrue(chance(a, b, UNSURE) > .5);
    Gist agreed = said("clinic", Act.SAY, "that he is not");
    assertTrue(chance(a, agreed, UNSURE) < chance(a, b, UNSURE) / 2);
  }
}
