package org.onrecord.reading.actor;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.record.Actor;
import org.onrecord.record.Mention;
import org.onrecord.text.Span;

/**
 * Decides whether a chain stands for an actor, for which kind, and by which of its mentions.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Standing {
  /** What the grammar of a place's name says for its acting, in the logits of the model. */
  private static final double SUBJECT = 1;

  private static final double OWNER = 1;

  private static final double BEHIND_PREPOSITION = -1;

  private final String text;
  private final Lexicon lexicon;

  Standing(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /**
   * What a chain stands for.
   *
   * @param state the state whose name or capital it is
   * @param mentions by which it stands for it, in text order
   */
  record Actorlike(Actor.Kind kind, Optional<String> state, TreeMap<Span, Mention.Form> mentions) {}

  Optional<Actorlike> of(Chain chain) {
    List<Phrase> phrases = chain.phrases().stream().filter(Standing::isPersonal).toList();
    if (phrases.stream().allMatch(Phrase::isPronoun)) {
      return Optional.empty();
    }
    List<Phrase> named =
        phrases.stream().filter(phrase -> phrase.form() == Mention.Form.NAME).toList();
    boolean person = !named.isEmpty() && named.getFirst().sort() == Sort.PERSON;
    if (!person && named.stream().anyMatch(this::isPlacelike)) {
      return place(phrases, named);
    }
    Sort sort = sort(phrases, named);
    if (sort == Sort.OTHER || sort == Sort.PLACE) {
      return Optional.empty();
    }
    TreeMap<Span, Mention.Form> mentions = new TreeMap<>();
    phrases.forEach(phrase -> mentions.put(phrase.brief(), phrase.form()));
    return Optional.of(new Actorlike(kind(sort, phrases, named), Optional.empty(), mentions));
  }

  /** Not "who" or "this". */
  private static boolean isPersonal(Phrase phrase) {
    return !phrase.isPronoun() || phrase.traits().pronoun().isPresent();
  }

  private boolean isPlacelike(Phrase phrase) {
    String name = phrase.brief().in(text);
    return phrase.sort() == Sort.PLACE
        || (phrase.sort() != Sort.PERSON
            && (lexicon.state(name).filter(s -> s.use() != Lexicon.Use.DEMONYM).isPresent()
                || lexicon.body(name).filter(Lexicon.Body::isSeat).isPresent()));
  }

  private Optional<Actorlike> place(List<Phrase> phrases, List<Phrase> named) {
    TreeMap<Span, Mention.Form> mentions = new TreeMap<>();
    Optional<String> state = Optional.empty();
    boolean seat = false;
    for (Phrase phrase : named) {
      String name = phrase.brief().in(text);
      Optional<Lexicon.State> known = lexicon.state(name);
      boolean isSeat = lexicon.body(name).filter(Lexicon.Body::isSeat).isPresent();
      seat |= isSeat;
      state = isSeat ? state : state.or(() -> known.map(Lexicon.State::alpha3));
      if (acts(phrase)) {
        boolean own =
            known.filter(s -> s.use() == Lexicon.Use.NAME).isPresent()
                || phrase.sort() == Sort.ORGANISATION && !isSeat;
        mentions.put(phrase.brief(), own ? Mention.Form.NAME : Mention.Form.METONYM);
      }
    }
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    phrases.stream()
        .filter(phrase -> phrase.form() != Mention.Form.NAME)
        .forEach(phrase -> mentions.put(phrase.brief(), phrase.form()));
    boolean country = state.isPresent() && !seat;
    return Optional.of(
        new Actorlike(
            country ? Actor.Kind.COUNTRY : Actor.Kind.ORGANISATION,
            country ? state : Optional.empty(),
            mentions));
  }

  /** Whether a place's name stands for those who govern there. */
  private boolean acts(Phrase phrase) {
    Parse parse = phrase.site().parse();
    int word = phrase.site().word();
    double syntax = 0;
    if (parse.isRelated(word, "nsubj") || isSubjectOfClause(parse, word)) {
      syntax = SUBJECT;
    } else if (owns(parse, word) || isSeatOf(phrase, parse, word)) {
      syntax = OWNER;
    } else if (parse.children(word, "case").anyMatch(at -> parse.isTagged(at, "ADP"))) {
      syntax = BEHIND_PREPOSITION;
    }
    return phrase.model().acting() + syntax > 0;
  }

  /** "Poland's parliament", "the parliament of Poland". */
  private boolean owns(Parse parse, int word) {
    return lexicon.isRole(parse.span(parse.head(word)).in(text))
        && (parse.isRelated(word, "nmod:poss")
            || (parse.isRelated(word, "nmod")
                && parse
                    .children(word, "case")
                    .anyMatch(at -> parse.span(at).in(text).equals("of"))));
  }

  /** "Oslo, which pays". */
  private boolean isSubjectOfClause(Parse parse, int word) {
    return parse
        .children(word, "acl:relcl")
        .flatMap(verb -> parse.children(verb, "nsubj"))
        .anyMatch(at -> parse.span(at).in(text).equals("which"));
  }

  /** "A White House aide". */
  private boolean isSeatOf(Phrase phrase, Parse parse, int word) {
    return parse.isRelated(word, "compound")
        && lexicon.isPost(parse.span(parse.head(word)).in(text))
        && lexicon.body(phrase.brief().in(text)).filter(Lexicon.Body::isSeat).isPresent();
  }

  private static Sort sort(List<Phrase> phrases, List<Phrase> named) {
    if (!named.isEmpty()) {
      return named.getFirst().sort();
    }
    for (Sort sort : List.of(Sort.PERSON, Sort.ORGANISATION)) {
      long of = phrases.stream().filter(phrase -> phrase.sort() == sort).count();
      if (2 * of >= phrases.size()) {
        return sort;
      }
    }
    return Sort.OTHER;
  }

  private static Actor.Kind kind(Sort sort, List<Phrase> phrases, List<Phrase> named) {
    boolean many =
        named.isEmpty()
            && phrases.stream()
                .anyMatch(phrase -> !phrase.isPronoun() && phrase.traits().isPlural());
    if (many) {
      return Actor.Kind.GROUP;
    }
    return sort == Sort.PERSON ? Actor.Kind.PERSON : Actor.Kind.ORGANISATION;
  }
}
