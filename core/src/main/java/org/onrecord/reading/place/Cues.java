package org.onrecord.reading.place;

import java.util.regex.Pattern;
import org.onrecord.text.Span;

/**
 * What the words around names of places say of them.
 *
 * <p>For one document.
 */
record Cues(String text) {
  private static final Pattern HOLDS = Pattern.compile(",\\s+|\\s+\\(|,\\s+in\\s+");

  /** What follows a place that says where another lies; not "In Paris, American officials". */
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s*(?:$|[,.;:?!)\\]”\"\\n—–-]|(?:on|in|at|and|where|who|which|when|for|to|from|with|by"
              + "|after|before|since|was|were|is|are|has|have|had|that)\\b)");

  /** What parts a list: "Ohio, Iowa, and New York". */
  private static final Pattern LISTS = Pattern.compile(",?\\s+(?:and|or)\\s+|,\\s+");

  /** What parts the last two names of a list that has no comma there. */
  private static final Pattern LAST = Pattern.compile("\\s+and\\s+");

  /** "New York state", "the province of Ontario", "upstate New York". */
  private static final Pattern UNIT_BEHIND = Pattern.compile("\\s+(?:[Ss]tate|[Pp]rovince)\\b");

  private static final Pattern UNIT_BEFORE =
      Pattern.compile("\\b(?:(?:[Ss]tate|[Pp]rovince)\\s+of|[Uu]pstate)\\s+$");

  /** What no country is called; "Mexico state television" is one's. */
  private static final Pattern NO_COUNTRY_BEHIND = Pattern.compile("\\s+[Pp]rovince\\b");

  /** Before a place, not before who has something: "gunmen in Mexico state, police said". */
  private static final Pattern WHERE = Pattern.compile("\\b(?:[Ii]n|[Aa]cross|from|of)\\s+$");

  private static final Pattern STATE_BEHIND =
      Pattern.compile("\\s+[Ss]tate(?:" + BEHIND.pattern() + ")");

  /** Whom a city seldom has, and a country may: "New York Governor Ana Duarte". */
  private static final Pattern GOVERNOR_BEHIND = Pattern.compile("\\s+(?:[Gg]overnor\\b|Gov\\.)");

  private static final Pattern BORDER_BEHIND = Pattern.compile("\\s+border\\b");

  /** How many characters before a name tell whether it is a unit's. */
  private static final int BEFORE = 20;

  /**
   * Whether the second of two names says where the first lies: "Bangor, Maine", "Bangor (Maine)".
   */
  boolean holds(Span inner, Span outer) {
    return isBetween(HOLDS, inner, outer) && isBehind(BEHIND, outer);
  }

  /** Whether two names follow each other as in a list. */
  boolean list(Span name, Span next) {
    return isBetween(LISTS, name, next);
  }

  /** Whether a name is the last but one of a list, and no comma stands before the last. */
  boolean endList(Span name, Span next) {
    return isBetween(LAST, name, next);
  }

  /** Whether a name is said to be a state's or a province's. */
  boolean callUnit(Span name) {
    return isBehind(UNIT_BEHIND, name) || isBefore(UNIT_BEFORE, name);
  }

  /** The same of a name that is first of all a country's. */
  boolean callUnitNotCountry(Span name) {
    return isBehind(NO_COUNTRY_BEHIND, name)
        || isBefore(UNIT_BEFORE, name)
        || (isBefore(WHERE, name) && isBehind(STATE_BEHIND, name));
  }

  /** Whether what bears a name is led as no city is. */
  boolean haveGovernor(Span name) {
    return isBehind(GOVERNOR_BEHIND, name);
  }

  /** Whether what bears a name has a border, and is no city; "the Moscow border talks" may be. */
  boolean haveBorder(Span name) {
    return isBehind(BORDER_BEHIND, name);
  }

  private boolean isBetween(Pattern pattern, Span name, Span next) {
    return name.end() <= next.start()
        && pattern.matcher(text).region(name.end(), next.start()).matches();
  }

  private boolean isBefore(Pattern pattern, Span name) {
    return pattern.matcher(text).region(Math.max(0, name.start() - BEFORE), name.start()).find();
  }

  private boolean isBehind(Pattern pattern, Span name) {
    return pattern.matcher(text).region(name.end(), text.length()).lookingAt();
  }
}
