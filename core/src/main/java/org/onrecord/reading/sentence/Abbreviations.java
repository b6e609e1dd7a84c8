package org.onrecord.reading.sentence;

import java.util.Locale;
import java.util.Set;

/** Words that are written with a full stop which need not end a sentence; all in lower case. */
final class Abbreviations {
  /** Something always follows: a name, a number, the rest of a phrase. */
  private static final Set<String> OPEN =
      words(
          """
          mr mrs ms mx messrs mme mlle dr drs prof profs gen gens sen sens rep reps gov govs lt col
          cols sgt ssgt capt cmdr cdr maj adm adml rev revd hon cpl pvt pfc brig cmsgt msgt fr msgr
          amb supt insp det asst assoc dir sec'y pres vp br ste ft mt mts vs v viz cf e.g eg
          i.e ie al approx ca est incl esp resp ph gen'l dept univ inst natl intl bldg nr
          lt.-col lt.-gen maj.-gen lt.-gov
          """);

  /** A number follows; otherwise they are ordinary words. */
  private static final Set<String> BEFORE_NUMBER =
      words(
"""
          no nos nr num p pp vol vols fig figs sec secs art arts ch para par app eq ver op ex
 b d m c r ca div
""");

  /** Months and days, which may end a sentence. */
  private static final Set<String> DATES =
      words("jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri");

  /** They may end a sentence, and stand within one as often. */
  private static final Set<String> EITHER =
      words(
          """
          inc corp co cos ltd llc plc bros jr sr st esq etc ave blvd rd hwy pkwy pl sq apt rte ext govt
          mfg assn bn mln sq.ft ft.lbs oz lb lbs hrs hr min mins secs approx yr yrs tel dist
          calif fla ariz colo conn ga kan ky md mich minn mo mont neb nev okla penn tenn tex vt va
          wis wyo ala ark n.y n.j n.c s.c n.d s.d n.m n.h r.i w.va d.c b.c
          """);

  /** States whose abbreviation is a word too: they count behind a comma, as in "Peoria, Ill." */
  private static final Set<String> STATES = words("ill mass wash ore pa la del me miss ind");

  private Abbreviations() {}

  static boolean isOpen(String word) {
    return OPEN.contains(lower(word));
  }

  static boolean isBeforeNumber(String word) {
    return BEFORE_NUMBER.contains(lower(word)) || DATES.contains(lower(word));
  }

  /**
   * Whether a word may end a sentence or stand within one.
   *
   * @param behindComma whether a comma stands before the word
   */
  static boolean isEither(String word, boolean behindComma) {
    return isCapitalised(word) && DATES.contains(lower(word))
        || EITHER.contains(lower(word))
        || (behindComma && isCapitalised(word) && STATES.contains(lower(word)));
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
