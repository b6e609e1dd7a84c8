package org.onrecord.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.record.Mention;
import org.onrecord.text.Span;

/** The role of a person as a text words it: a title, an apposition, a predicate, a nominal. */
final class Wording {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Set<String> LINKING = Set.of("of", "for", "to", "at", "in", "with", "on");

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n", "never", "no");

  /** Nouns for persons that are no role. */
  private static final Set<String> PLAIN =
      Set.of(
          "man",
          "woman",
          "men",
          "women",
          "person",
          "people",
          "boy",
          "girl",
          "child",
          "children",
          "resident",
          "residents",
          "victim",
          "victims",
          "witness",
          "witnesses",
          "suspect",
          "suspects",
          "one",
          "who",
          "couple",
          "pair",
          "group",
          "father",
          "mother",
          "son",
          "daughter",
          "brother",
          "sister",
          "wife",
          "husband",
          "widow",
          "uncle",
          "aunt",
          "cousin",
          "friend",
          "friends",
          "neighbour",
          "neighbor",
          "neighbours",
          "relative",
          "relatives",
          "twin",
          "native",
          "others",
          "other",
          "colleague",
          "rival",
          "guest",
          "visitor",
          "passenger",
          "survivor",
          "family",
          "families",
          "parent",
          "parents",
          "grandmother",
          "grandfather",
          "grandson",
          "granddaughter",
          "nephew",
          "niece",
          "partner",
          "fellow",
          "thing",
          "ally",
          "critic",
          "opponent",
          "elder",
          "younger",
          "relation",
          "namesake",
          "mister",
          "dr",
          "mr",
          "mrs",
          "ms",
          "miss",
          "sir",
          "dame",
          "lady",
          "newcomer",
          "stranger",
          "caller",
          "teenager",
          "youth",
          "baby",
          "bride",
          "groom");

  private final String text;
  private final Lexicon lexicon;

  Wording(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** The roles that a mention gives, as written on one line. */
  List<String> roles(Phrase phrase) {
    Parse parse = phrase.site().parse();
    int word = phrase.site().word();
    List<Span> spans = new ArrayList<>();
    if (phrase.form() == Mention.Form.NOMINAL && phrase.sort() == Sort.PERSON) {
      wording(parse, word).ifPresent(spans::add);
    }
    if (phrase.form() == Mention.Form.NAME) {
      title(phrase).ifPresent(spans::add);
      Stream.concat(parse.children(word, "appos").boxed(), Appositions.noun(text, phrase).stream())
          .distinct()
          .flatMap(at -> noun(parse, at))
          .forEach(spans::add);
      boolean presented = parse.isRelated(word, "appos", "compound") && parse.head(word) < word;
      if (presented || isPredicated(parse, word)) {
        noun(parse, parse.head(word)).forEach(spans::add);
      }
    }
    return spans.stream().map(this::written).filter(role -> !role.isEmpty()).toList();
  }

  /** "Ann Low is a lawyer", but not "is not" or "may be". */
  private boolean isPredicated(Parse parse, int word) {
    int predicate = parse.head(word);
    return parse.isRelated(word, "nsubj")
        && parse.children(predicate, "cop").findAny().isPresent()
        && parse.children(predicate, "aux").findAny().isEmpty()
        && parse
            .children(predicate, "advmod")
            .noneMatch(at -> NEGATIONS.contains(parse.span(at).in(text).toLowerCase(Locale.ROOT)));
  }

  private Stream<Span> noun(Parse parse, int word) {
    return parse.isTagged(word, "NOUN") || lexicon.isRole(parse.span(word).in(text))
        ? wording(parse, word).stream()
        : Stream.empty();
  }

  /** What stands before a name in its phrase: "Foreign Minister" Ann Low. */
  private Optional<Span> title(Phrase phrase) {
    Parse parse = phrase.site().parse();
    int nameStart = phrase.name().map(name -> name.span().start()).orElse(phrase.head().start());
    int last = parse.wordAt(nameStart) - 1;
    int first = last;
    while (first >= 0 && isTitle(parse, first, phrase)) {
      first--;
    }
    first++;
    return first <= last && isRole(parse, last)
        ? Optional.of(parse.span(first, last))
        : Optional.empty();
  }

  private boolean isTitle(Parse parse, int word, Phrase phrase) {
    String plain = parse.span(word).in(text);
    return phrase.span().start() <= parse.span(word).start()
        && (parse.isTagged(word, "NOUN", "PROPN", "ADJ")
            || plain.equals("-")
            || LINKING.contains(plain));
  }

  private boolean isRole(Parse parse, int word) {
    String plain = parse.span(word).in(text).toLowerCase(Locale.ROOT);
    return parse.isTagged(word, "NOUN", "PROPN", "ADJ") && !PLAIN.contains(plain);
  }

  /**
   * A noun with what stands before it, article and genitive left out, and "of", "for" and the like.
   */
  private Optional<Span> wording(Parse parse, int word) {
    if (!isRole(parse, word)) {
      return Optional.empty();
    }
    List<Integer> words =
        parse.below(
            word,
            child ->
                parse.head(child) == word
                    ? isPart(parse, child, word)
                    : !parse.isRelated(child, "acl", "advcl", "appos", "parataxis", "punct"));
    return Optional.of(parse.run(word, words));
  }

  private boolean isPart(Parse parse, int child, int head) {
    if (child < head) {
      return parse.isRelated(child, "amod", "compound", "nmod:desc", "flat", "punct", "advmod")
          && !parse.span(child).in(text).equals(",");
    }
    return parse.isRelated(child, "nmod")
        && parse
            .children(child, "case")
            .anyMatch(at -> LINKING.contains(parse.span(at).in(text).toLowerCase(Locale.ROOT)));
  }

  private String written(Span span) {
    return SPACE.matcher(span.in(text)).replaceAll(" ");
  }
}
