package org.onrecord.reading.actor;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.record.Identity;

/**
 * Who held which office when, by a table made of Wikidata's facts.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Offices {
  /** What is not the office itself. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i).*\\b(former|ex|late|then|future|assistant|one-time|onetime|shadow|acting|interim|elect"
              + "|designate|candidate|hopeful|aide|adviser|advisor|spokes\\w+|wife|husband|widow"
              + "|envoy|ambassador|chief of staff|to the)\\b.*");

  private static final double NAMED = 0.95;
  private static final double BY_OFFICE = 0.85;

  /** A row of the table; dates and names are read when one is asked for. */
  private record Term(
      String country, String office, String person, String wikidata, String start, String end) {
    static Term of(String[] row) {
      return new Term(row[0], row[1], row[2], row[3], row[4], row[5].isEmpty() ? row[6] : row[5]);
    }

    /** Whether it is known to have been held on that day. */
    boolean holds(LocalDate day) {
      return first(start).filter(begin -> !day.isBefore(begin)).isPresent()
          && last(end).filter(finish -> !day.isAfter(finish)).isPresent();
    }
  }

  /** Offices that go by another name in some countries. */
  private static final Map<String, String> ALIASES =
      Map.of(
          "premier", "prime minister",
          "foreign secretary", "foreign minister",
          "defense minister", "defence minister",
          "defense secretary", "defence minister");

  /** What may stand before an office beside a people's name. */
  private static final Set<String> PLAIN = Set.of("new", "current", "incumbent", "the", "serving");

  private final Lexicon lexicon;
  private final Map<String, List<Term>> byOffice = new HashMap<>();
  private final Phrasebook<String> offices = new Phrasebook<>(false);

  Offices(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (String[] row : Phrasebook.rows("offices.tsv", 7)) {
      List<Term> terms = byOffice.computeIfAbsent(row[1], any -> new ArrayList<>());
      if (!row[3].isEmpty()) {
        terms.add(Term.of(row));
      }
    }
    byOffice.keySet().forEach(office -> offices.add(office, office));
    ALIASES.keySet().forEach(alias -> offices.add(alias, alias));
  }

  private static Optional<LocalDate> first(String date) {
    return switch (date.length()) {
      case 4 -> Optional.of(Year.parse(date).atDay(1));
      case 7 -> Optional.of(YearMonth.parse(date).atDay(1));
      case 10 -> Optional.of(LocalDate.parse(date));
      default -> Optional.empty();
    };
  }

  private static Optional<LocalDate> last(String date) {
    return switch (date.length()) {
      case 4 -> Optional.of(Year.parse(date).atDay(1).plusYears(1).minusDays(1));
      case 7 -> Optional.of(YearMonth.parse(date).atEndOfMonth());
      case 10 -> Optional.of(LocalDate.parse(date));
      default -> Optional.empty();
    };
  }

  /**
   * The one person who fits; none where nobody or more than one does.
   *
   * @param role as the text words it
   * @param names of the actor in the text
   * @param country of the actor by the words about it, ISO 3166-1 alpha-3
   * @param day of the text
   */
  Optional<Identity> identity(
      String role, List<NameWords> names, Optional<String> country, Optional<LocalDate> day) {
    Optional<String> own = lexicon.countryIn(role).or(() -> country);
    if (OTHER.matcher(role).matches() || (names.isEmpty() && own.isEmpty()) || day.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> office = office(role, !names.isEmpty());
    List<Term> fitting =
        office.stream()
            .flatMap(this::terms)
            .filter(term -> own.isEmpty() || term.country.equals(own.get()))
            .filter(term -> term.holds(day.get()))
            .toList();
    List<Term> theirs =
        fitting.stream().filter(term -> names.stream().allMatch(name -> isOf(name, term))).toList();
    List<String> persons = theirs.stream().map(Term::wikidata).distinct().toList();
    if (persons.size() != 1 || (names.isEmpty() && fitting.size() > 1)) {
      return Optional.empty();
    }
    Term term = theirs.getFirst();
    String basis = term.office + " of " + term.country + " on " + day.get();
    return Optional.of(
        new Identity(
            term.wikidata,
            names.isEmpty() ? basis : basis + ", and the name",
            names.isEmpty() ? BY_OFFICE : NAMED));
  }

  /**
   * Whether a role has an office's words, but not as an office of a state: "president of the club".
   */
  boolean isOtherOffice(String role) {
    return !offices.in(role).isEmpty() && office(role, false).isEmpty();
  }

  /**
   * The office of a state that a role is: "French president", "president of France", but not of a
   * club.
   */
  private Optional<String> office(String role, boolean named) {
    List<String> words = Phrasebook.words(role);
    return offices.in(role).stream()
        .findFirst()
        .filter(found -> named || isOfState(words.subList(0, found.from())))
        .filter(
            found ->
                found.to() == words.size() || isOfCountry(words.subList(found.to(), words.size())))
        .map(Phrasebook.Found::meaning);
  }

  private boolean isOfState(List<String> before) {
    return before.stream()
        .allMatch(
            word ->
                PLAIN.contains(word)
                    || lexicon.countryIn(word).isPresent()
                    || lexicon.state(String.join(" ", before)).isPresent());
  }

  private boolean isOfCountry(List<String> behind) {
    return behind.getFirst().equals("of")
        && behind.size() > 1
        && lexicon.state(String.join(" ", behind.subList(1, behind.size()))).isPresent();
  }

  private Stream<Term> terms(String office) {
    Stream<Term> own = byOffice.getOrDefault(office, List.of()).stream();
    String alias = ALIASES.get(office);
    return alias == null
        ? own
        : Stream.concat(own, byOffice.getOrDefault(alias, List.of()).stream());
  }

  private static boolean isOf(NameWords name, Term term) {
    NameWords.Relation relation = name.asPerson(NameWords.of(term.person));
    return relation == NameWords.Relation.EQUAL || relation == NameWords.Relation.SHORT;
  }
}
