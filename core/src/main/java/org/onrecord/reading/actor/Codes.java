package org.onrecord.reading.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.record.Mention;
import org.onrecord.text.Span;

/**
 * Finds the code of an actor: from its name, its role, the words that present it, the body it
 * belongs to, and what the model says of it.
 *
 * <p>For one document and one thread.
 */
final class Codes {
  /** What was held before is held no more. */
  private static final Pattern FORMER =
      Pattern.compile("(?i)(former|ex|retired|ousted|deposed|ex-\\w+|then)\\b.*");

  /** The sectors whose former people are PLOVER's elites. */
  private static final Set<String> OFFICES = Set.of("GOV", "LEG", "JUD", "MIL", "PTY", "SPY");

  /** How far from body to body: a spokesman of a department of a ministry. */
  private static final int DEEPEST = 2;

  /** How many mentions of a chain, and how many bodies, are asked. */
  private static final int MOST_MENTIONS = 30;

  private static final int MOST_BODIES = 3;

  private final String text;
  private final Lexicon lexicon;
  private final Groups groups;
  private final Homes homes;
  private final LikelySector likely;

  Codes(String text, Lexicon lexicon, Groups groups, Homes homes, LikelySector likely) {
    this.likely = likely;
    this.text = text;
    this.lexicon = lexicon;
    this.groups = groups;
    this.homes = homes;
  }

  /** The country that the words about somebody tell, without what the model says. */
  Optional<String> countryByWords(List<Phrase> chain, List<String> roles) {
    return of(chain, roles, 0).country();
  }

  Code of(List<Phrase> chain, List<String> roles) {
    if (chain.stream().anyMatch(groups::isJoined)) {
      return of(chain, roles, DEEPEST);
    }
    Code named = body(chain);
    Code told = of(chain, roles, 0);
    Optional<String> country = named.country().or(() -> homes.country(chain, told.country()));
    Optional<String> sector =
        named
            .sector()
            .or(() -> roles.stream().flatMap(role -> former(role).stream()).findFirst())
            .or(() -> likely.of(chain, told.sector()));
    return new Code(country, named.country().isPresent() ? named.sector() : sector);
  }

  private Code of(List<Phrase> chain, List<String> roles, int depth) {
    Code code = named(chain);
    for (String role : roles) {
      code =
          code.or(
              new Code(
                  lexicon.countryIn(role), former(role).or(() -> lexicon.strongSectorIn(role))));
    }
    for (Phrase phrase : chain.subList(0, Math.min(chain.size(), MOST_MENTIONS))) {
      code = code.isFull() ? code : code.or(presented(phrase));
    }
    for (Phrase body : depth < DEEPEST && !code.isFull() ? bodies(chain) : List.<Phrase>of()) {
      code = code.or(body(body, depth));
    }
    return code;
  }

  private Optional<String> former(String role) {
    return FORMER.matcher(role).matches()
            && lexicon.sectorIn(role).filter(OFFICES::contains).isPresent()
        ? Optional.of("ELI")
        : Optional.empty();
  }

  /** The bodies that the mentions of a chain belong to, each once, of a few mentions. */
  private List<Phrase> bodies(List<Phrase> chain) {
    Set<List<Phrase>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return chain.stream()
        .limit(MOST_MENTIONS)
        .flatMap(phrase -> Bodies.of(text, phrase, groups).stream())
        .filter(body -> seen.add(groups.of(body)))
        .limit(MOST_BODIES)
        .toList();
  }

  private Code body(Phrase body, int depth) {
    if (body.sort() == Sort.PLACE) {
      return new Code(lexicon.countryOf(body.brief().in(text)), Optional.empty());
    }
    List<Phrase> chain = groups.of(body);
    return of(chain.subList(0, Math.min(chain.size(), MOST_MENTIONS)), List.of(), depth + 1);
  }

  /** What is known of the bodies of its names. */
  private Code body(List<Phrase> chain) {
    Code code = Code.NONE;
    for (String name : names(chain)) {
      code = code.or(lexicon.body(name).map(Lexicon.Body::code).orElse(Code.NONE));
    }
    return code;
  }

  /** The names of what is no person: a person's name tells nothing of a body or a country. */
  private List<String> names(List<Phrase> chain) {
    return chain.stream()
        .filter(phrase -> phrase.form() == Mention.Form.NAME && phrase.sort() != Sort.PERSON)
        .map(phrase -> phrase.brief().in(text))
        .distinct()
        .toList();
  }

  /** By its names alone. */
  private Code named(List<Phrase> chain) {
    Code code = body(chain);
    for (String name : names(chain)) {
      code = code.or(new Code(lexicon.countryIn(name), lexicon.sectorIn(name)));
    }
    return code;
  }

  /** By the words about a mention: "the Turkish ministry", "police in Lyon". */
  private Code presented(Phrase phrase) {
    if (phrase.isPronoun()) {
      return Code.NONE;
    }
    if (groups.isJoined(phrase)) {
      return new Code(sharedCountry(phrase.span().in(text)), Optional.empty());
    }
    List<String> words = new ArrayList<>();
    Parse parse = phrase.site().parse();
    words.add(new Span(start(phrase), end(phrase)).in(text));
    Stream.concat(
            parse.children(phrase.site().word(), "appos").boxed(),
            parse.isRelated(phrase.site().word(), "appos")
                ? Stream.of(parse.head(phrase.site().word()))
                : Stream.empty())
        .map(at -> groups.at(parse, at))
        .flatMap(Optional::stream)
        .filter(other -> !isPersonsName(other))
        .map(other -> other.brief().in(text))
        .forEach(words::add);
    Code code = Code.NONE;
    boolean nominal = phrase.form() == Mention.Form.NOMINAL;
    for (String each : words) {
      Optional<String> sector = nominal ? lexicon.strongSectorIn(each) : Optional.empty();
      code = code.or(new Code(lexicon.countryIn(each), sector));
    }
    return code;
  }

  /** Of "Paris and Berlin" none, of "Paris and Lyon" France. */
  private Optional<String> sharedCountry(String words) {
    List<Phrasebook.Found<String>> places = lexicon.placesIn(words);
    Set<String> countries =
        places.stream().map(Phrasebook.Found::meaning).collect(Collectors.toSet());
    return countries.size() == 1 && places.size() > 1
        ? countries.stream().findFirst()
        : Optional.empty();
  }

  private static boolean isPersonsName(Phrase phrase) {
    return phrase.form() == Mention.Form.NAME && phrase.sort() == Sort.PERSON;
  }

  private static int start(Phrase phrase) {
    return Math.min(phrase.span().start(), phrase.brief().start());
  }

  /** Where the words about somebody end: before a person's name. */
  private static int end(Phrase phrase) {
    return isPersonsName(phrase) ? phrase.brief().start() : phrase.brief().end();
  }
}
