package org.onrecord.reading.attribution;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The inflected forms of English verbs and nouns. Where spelling leaves a choice, both forms are
 * made: a form that nobody writes does no harm in a look-up.
 */
public final class Inflection {
  private static final String VOWELS = "aeiou";

  /** Endings of what keeps at least three letters without them. */
  private static final Pattern ENDING =
      Pattern.compile("(?<=^.{3,40})(?:ies|ied|ying|y|ing|ings|ed|es|e|s|er|ers)$");

  private static final Pattern UNDOUBLED = Pattern.compile("([bdgmnprt])\\1$");

  private static final String DOUBLED = "bdgklmnprtz";

  private static final Map<String, List<String>> IRREGULAR =
      """
      be am is are was were been being isn aren wasn weren 's 're 'm
      have has had having 've
      do does did done doing
      say said
      show shown
      prove proven
      tell told
      write wrote written
      speak spoke spoken
      swear swore sworn
      give gave given
      make made
      take took taken
      undertake undertook undertaken
      come came
      go went gone goes
      hold held
      uphold upheld
      withhold withheld
      put putting
      set setting
      let letting
      lay laid
      draw drew drawn
      withdraw withdrew withdrawn
      find found
      know knew known
      think thought
      feel felt
      see saw seen
      foresee foresaw foreseen
      hear heard
      understand understood
      forget forgot forgotten
      mean meant
      choose chose chosen
      forbid forbade forbidden
      sing sang sung
      strike struck
      hit hitting
      throw threw thrown
      stand stood
      get got gotten
      lead led
      mislead misled
      break broke broken
      bring brought
      seek sought
      fight fought
      shoot shot
      fall fell fallen
      keep kept
      leave left
      send sent
      tear tore torn
      shake shook shaken
      catch caught
      teach taught
      pay paid
      steal stole stolen
      cost costing
      burn burnt
      learn learnt
      spell spelt
      bind bound
      sell sold
      hide hid hidden
      buy bought
      wake woke woken
      dream dreamt
      forgive forgave forgiven
      run ran
      lose lost
      dig dug digging
      lend lent
      deal dealt
      sit sat
      win won
      stick stuck
      cling clung
      eat ate eaten
      drive drove driven
      build built
      bend bent
      meet met
      weep wept
      sweep swept
      blow blew blown
      wear wore worn
      bear bore borne
      spin spun
      mistake mistook mistaken
      withstand withstood
      override overrode overridden
      become became
      begin began begun
      shed shedding
      retell retold
      flee fled
      forswear forswore forsworn
      rise rose risen
      beat beaten
      cut cutting
      shut shutting
      quit quitting
      bite bit bitten
      hang hung
      ring rang rung
      lie lying
      crisis crises
      analysis analyses
      man men
      woman women
      """
          .lines()
          .map(line -> List.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableMap(List::getFirst, forms -> forms));

  private static final Map<String, String> LEMMAS =
      IRREGULAR.values().stream()
          .flatMap(forms -> forms.stream().map(form -> Map.entry(form, forms.getFirst())))
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));

  private Inflection() {}

  /**
   * What the forms of a word have in common: of an irregular one its lemma, else the word without
   * an ending. For comparing only: it need be no word.
   *
   * @param form in lower case
   */
  public static String stem(String form) {
    String word = LEMMAS.getOrDefault(form, form);
    String stem = ENDING.matcher(word).replaceFirst("");
    return UNDOUBLED.matcher(stem).replaceFirst("$1");
  }

  /** A word's forms, itself among them; of a word that does not inflect, some that don't exist. */
  public static Set<String> formsOf(String lemma) {
    Set<String> forms = new HashSet<>(List.of(lemma, withS(lemma)));
    for (String stem : stems(lemma)) {
      forms.add(stem + "ed");
      forms.add(stem + "ing");
    }
    if (lemma.endsWith("ee") || lemma.endsWith("ye") || lemma.endsWith("oe")) {
      forms.add(lemma + "ing");
    }
    forms.addAll(IRREGULAR.getOrDefault(lemma, List.of()));
    return forms;
  }

  private static String withS(String lemma) {
    if (endsInConsonantAndY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean hisses =
        Arrays.asList("s", "x", "z", "ch", "sh", "o").stream().anyMatch(lemma::endsWith);
    return lemma + (hisses ? "es" : "s");
  }

  /** What -ed and -ing are put to. */
  private static List<String> stems(String lemma) {
    int length = lemma.length();
    if (endsInConsonantAndY(lemma)) {
      return List.of(lemma, lemma.substring(0, length - 1) + "i");
    }
    if (lemma.endsWith("e")) {
      return List.of(lemma.substring(0, length - 1));
    }
    char last = lemma.charAt(length - 1);
    if (length > 2 && DOUBLED.indexOf(last) >= 0 && isVowel(lemma.charAt(length - 2))) {
      return List.of(lemma, lemma + last);
    }
    return List.of(lemma);
  }

  private static boolean endsInConsonantAndY(String lemma) {
    int length = lemma.length();
    return length > 1 && lemma.charAt(length - 1) == 'y' && !isVowel(lemma.charAt(length - 2));
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}
