package org.onrecord.reading.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.Span;

/**
 * The word lists of actors: states, their peoples and capitals, bodies known by name, what roles
 * and bodies belong to which sector. Their sources and licences stand in the lists' headers.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Lexicon {
  /** How a phrase stands for a state. */
  enum Use {
    NAME,
    DEMONYM,
    CAPITAL
  }

  /** A state by one of its phrases. */
  record State(String alpha3, Use use) {}

  /** A body that is known by name; a seat is a place or a building that stands for it. */
  record Body(Code code, boolean isSeat) {}

  /** What has no capital in a name. */
  private static final Set<String> SMALL =
      Set.of(
          "of", "and", "the", "for", "in", "on", "de", "la", "del", "du", "des", "al", "el", "&");

  /** How many characters around an abbreviation tell whether all is in capitals. */
  private static final int AROUND = 12;

  /** Nouns for persons that tell less of their sector than the body they belong to. */
  private static final Set<String> WEAK =
      Set.of(
          "director",
          "manager",
          "chairman",
          "chairwoman",
          "chairperson",
          "chair",
          "chief",
          "head",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "official",
          "aide",
          "adviser",
          "advisor",
          "member",
          "boss",
          "deputy",
          "representative",
          "executive",
          "leader",
          "founder",
          "secretary",
          "president",
          "officer",
          "colleague",
          "staff",
          "employee",
          "assistant",
          "captain",
          "inspector",
          "commander",
          "engineer",
          "lawyer",
          "doctor",
          "guard",
          "driver",
          "children",
          "family",
          "sister",
          "mediator",
          "cleaner",
          "cook",
          "steward");

  private final Once<Lists> all = new Once<>(Lists::new);

  /** Begins to read the lists, on another thread; whoever asks before waits for them. */
  public void prepare() {
    all.get();
  }

  Optional<State> state(String name) {
    return all.get().states().of(name);
  }

  Optional<Body> body(String name) {
    return all.get().bodies().of(name);
  }

  /**
   * The bodies in a part of a text that no ordinary word is, in its order, as names: seats of
   * power, names of several words, abbreviations.
   */
  List<Name> bodiesIn(String text, Span part) {
    List<Name> names = new ArrayList<>();
    for (Phrasebook.Found<Body> found : all.get().bodies().in(part.in(text))) {
      Span span = withoutArticle(text, found.span().shifted(part.start()));
      boolean seat = found.meaning().isSeat();
      if (isCapitalised(span.in(text)) && (seat || isDistinct(text, span))) {
        names.add(new Name(span, seat ? "LOC" : "ORG"));
      }
    }
    return names;
  }

  private static Span withoutArticle(String text, Span span) {
    return span.in(text).startsWith("The ") || span.in(text).startsWith("the ")
        ? new Span(span.start() + "the ".length(), span.end())
        : span;
  }

  /** "White House", "Bank of Halden", not "The sun" or "Number 10 on the list". */
  private static boolean isCapitalised(String name) {
    return Arrays.stream(name.split("[\\s-]+"))
        .filter(word -> !SMALL.contains(word))
        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
  }

  /** Of several words, or an abbreviation in a text that isn't all in capitals. */
  private static boolean isDistinct(String text, Span span) {
    String name = span.in(text);
    boolean abbreviation = name.length() > 1 && name.chars().noneMatch(Character::isLowerCase);
    int from = Math.max(0, span.start() - AROUND);
    int to = Math.min(text.length(), span.end() + AROUND);
    String around = text.substring(from, span.start()) + text.substring(span.end(), to);
    boolean shouted = around.chars().noneMatch(Character::isLowerCase);
    return abbreviation ? !shouted : name.indexOf(' ') > 0;
  }

  /** Whether a word is a people's: "French", "Frenchmen". */
  public boolean isPeople(String word) {
    return state(word).filter(state -> state.use() == Use.DEMONYM).isPresent();
  }

  /** The words for peoples in a text, in its order. */
  public List<Span> peoplesIn(String text) {
    return all.get().states().in(text).stream()
        .filter(found -> found.meaning().use() == Use.DEMONYM)
        .map(Phrasebook.Found::span)
        .toList();
  }

  /** The states, peoples and cities in a text, in its order, with their countries. */
  List<Phrasebook.Found<String>> placesIn(String text) {
    return all.get().countries().in(text);
  }

  /**
   * The country that the first state, people or city in a text belongs to; "pro-Russian" tells
   * none.
   */
  Optional<String> countryIn(String text) {
    return placesIn(text).stream()
        .filter(found -> found.span().start() == 0 || text.charAt(found.span().start() - 1) != '-')
        .map(Phrasebook.Found::meaning)
        .findFirst();
  }

  /** The country of a place by its name. */
  Optional<String> countryOf(String place) {
    return all.get().countries().of(place).or(() -> all.get().towns().of(place));
  }

  /** The sector of a role or of a body by the words for it: that of the last phrase. */
  Optional<String> sectorIn(String text) {
    return all.get().sectors().in(text).stream()
        .map(Phrasebook.Found::meaning)
        .reduce((before, last) -> last);
  }

  /**
   * The sector of a role by its words but for those that say little: of "the ministry's spokesman"
   * the ministry's.
   */
  Optional<String> strongSectorIn(String text) {
    List<String> words = Phrasebook.words(text);
    return all.get().sectors().in(text).stream()
        .filter(
            found ->
                found.to() - found.from() > 1
                    || Phrasebook.singulars(words.get(found.from()).toLowerCase(Locale.ROOT))
                        .stream()
                        .noneMatch(WEAK::contains))
        .map(Phrasebook.Found::meaning)
        .reduce((before, last) -> last);
  }

  /** Whether a noun is one for a person with a post: "minister", "aide". */
  boolean isPost(String noun) {
    return isRole(noun)
        || Phrasebook.singulars(noun.toLowerCase(Locale.ROOT)).stream().anyMatch(WEAK::contains);
  }

  boolean isRole(String text) {
    return sectorIn(text).isPresent();
  }
}
