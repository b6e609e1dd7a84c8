package org.onrecord.reading.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.record.Mention;
import org.onrecord.text.Span;

/** Finds what a mention's words tell of what is meant. */
final class TraitsOf {
  private static final Set<String> HIS =
      Set.of(
          "mr",
          "sir",
          "lord",
          "king",
          "prince",
          "man",
          "boy",
          "father",
          "son",
          "brother",
          "husband",
          "uncle",
          "nephew",
          "grandfather",
          "grandson",
          "gentleman",
          "businessman",
          "chairman",
          "spokesman",
          "congressman",
          "policeman",
          "actor",
          "waiter",
          "monk",
          "duke",
          "widower",
          "stepfather",
          "fisherman",
          "gunman",
          "salesman",
          "councilman",
          "alderman",
          "cameraman",
          "fireman",
          "statesman",
          "groom",
          "boyfriend",
          "sheikh",
          "emperor");
  private static final Set<String> HER =
      Set.of(
          "mrs",
          "ms",
          "miss",
          "madam",
          "dame",
          "lady",
          "queen",
          "princess",
          "woman",
          "girl",
          "mother",
          "daughter",
          "sister",
          "wife",
          "aunt",
          "niece",
          "grandmother",
          "granddaughter",
          "businesswoman",
          "chairwoman",
          "spokeswoman",
          "congresswoman",
          "policewoman",
          "actress",
          "waitress",
          "nun",
          "duchess",
          "widow",
          "stepmother",
          "saleswoman",
          "councilwoman",
          "bride",
          "girlfriend",
          "empress",
          "ballerina",
          "heroine");
  private static final Set<String> MANY =
      Set.of(
          "people",
          "men",
          "women",
          "children",
          "police",
          "staff",
          "troops",
          "clergy",
          "youth",
          "folk",
          "personnel",
          "wives",
          "lives",
          "spokesmen",
          "gunmen",
          "fishermen",
          "policemen",
          "businessmen",
          "lawmen",
          "both",
          "these",
          "those",
          "cattle");

  private TraitsOf() {}

  static Traits phrase(
      String text,
      Parse parse,
      int top,
      MentionHead head,
      Mention.Form form,
      Optional<Name> name,
      Span span,
      Span brief,
      Lexicon lexicon) {
    String word = head.word().in(text);
    Optional<Pronoun> pronoun = form == Mention.Form.PRONOUN ? Pronoun.of(word) : Optional.empty();
    return new Traits(
        sort(head, form, name),
        pronoun.map(Pronoun::gender).orElseGet(() -> gender(text, parse, top, head, form, name)),
        form == Mention.Form.PRONOUN
            ? pronoun.filter(p -> p != Pronoun.YOU).map(Pronoun::isPlural)
            : plural(head, form, word),
        pronoun,
        form == Mention.Form.NAME ? Optional.of(NameWords.of(brief.in(text))) : Optional.empty(),
        NameWords.plain(word),
        Articles.before(text, parse, parse.wordAt(head.word().start())),
        countries(text, head, form, span, brief, lexicon));
  }

  /** Not that of "a London-based firm". */
  private static Set<String> countries(
      String text, MentionHead head, Mention.Form form, Span span, Span brief, Lexicon lexicon) {
    int end = form == Mention.Form.NAME ? brief.start() : head.word().start();
    if (form == Mention.Form.PRONOUN || span.start() >= end) {
      return Set.of();
    }
    String before = text.substring(span.start(), end);
    return lexicon.placesIn(before).stream()
        .filter(found -> !before.startsWith("-", found.span().end()))
        .map(Phrasebook.Found::meaning)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The tagger of names knows persons from bodies better, and the model's mentions what acts. */
  private static Sort sort(MentionHead head, Mention.Form form, Optional<Name> name) {
    if (form != Mention.Form.NAME || name.isEmpty()) {
      return head.sort();
    }
    return switch (name.get().tag()) {
      case "PER" -> Sort.PERSON;
      case "ORG" -> Sort.ORGANISATION;
      default -> Sort.PLACE;
    };
  }

  private static Gender gender(
      String text, Parse parse, int top, MentionHead head, Mention.Form form, Optional<Name> name) {
    if (sort(head, form, name) != Sort.PERSON) {
      return Gender.UNKNOWN;
    }
    Gender own = form == Mention.Form.NAME ? Gender.UNKNOWN : gender(head.word().in(text));
    if (own != Gender.UNKNOWN) {
      return own;
    }
    int end = name.map(n -> n.span().start()).orElse(head.word().start());
    List<Integer> before =
        parse.children(top, "nmod:desc", "compound", "flat", "amod").boxed().toList();
    Gender title = Gender.UNKNOWN;
    for (int child : before) {
      boolean stands = parse.span(child).start() < end;
      title = title == Gender.UNKNOWN && stands ? gender(parse.span(child).in(text)) : title;
    }
    // "Queen Ann" may be a name as a whole.
    String first =
        name.map(n -> n.span().in(text).split("\\s", 2))
            .filter(n -> n.length > 1)
            .map(n -> n[0])
            .orElse("");
    return title == Gender.UNKNOWN ? gender(first) : title;
  }

  private static Gender gender(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    if (HIS.contains(plain)) {
      return Gender.MASCULINE;
    }
    return HER.contains(plain) ? Gender.FEMININE : Gender.UNKNOWN;
  }

  private static Optional<Boolean> plural(MentionHead head, Mention.Form form, String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    if (form == Mention.Form.NAME) {
      return head.sort() == Sort.PERSON ? Optional.of(false) : Optional.empty();
    }
    boolean many =
        MANY.contains(plain)
            || (plain.length() > 3 && plain.endsWith("s") && !plain.matches(".*(ss|us|is|ics)"));
    return Optional.of(many);
  }
}
