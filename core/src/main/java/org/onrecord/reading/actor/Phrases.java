package org.onrecord.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Step;
import org.onrecord.reading.attribution.Statements;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.record.Mention;
import org.onrecord.text.Span;

/**
 * The mentions of a document, in the order of their heads: head words of the model and of sources,
 * each with the phrase that the parse hangs on it and the name that stands there.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Phrases implements Step<List<Phrase>> {
  public static final Part<List<Phrase>> PART = new Part<>("phrases");

  /** What hangs on a head without being part of its phrase. */
  private static final String[] BESIDE = {
    "conj",
    "cc",
    "mark",
    "cop",
    "nsubj",
    "csubj",
    "aux",
    "advcl",
    "parataxis",
    "discourse",
    "vocative",
    "expl",
    "appos",
    "punct",
    "advmod",
    "reparandum"
  };

  /** Parts of speech that head no mention. */
  private static final String[] NEVER_HEADS = {
    "DET", "ADP", "AUX", "CCONJ", "SCONJ", "PART", "PUNCT", "INTJ", Parse.CONTINUES
  };

  private final Lexicon lexicon;

  public Phrases(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Part<List<Phrase>> gives() {
    return PART;
  }

  @Override
  public Set<Part<?>> needs() {
    return Set.of(Parses.PART, MentionHeads.PART, Names.PART, Statements.PART);
  }

  @Override
  public List<Phrase> of(Draft draft) {
    List<Phrase> found = new ArrayList<>();
    List<Parse> parses = draft.get(Parses.PART);
    NamesAt names = new NamesAt(draft.text(), draft.get(Names.PART));
    int sentence = 0;
    int wordsBefore = 0;
    for (MentionHead head : HeadWords.of(draft)) {
      while (sentence < parses.size()
          && parses.get(sentence).extent().end() <= head.word().start()) {
        wordsBefore += parses.get(sentence).size();
        sentence++;
      }
      if (sentence < parses.size()) {
        phrase(draft.text(), parses.get(sentence), sentence, wordsBefore, head, names)
            .ifPresent(phrase -> add(phrase, found));
      }
    }
    return withoutTitles(draft.text(), found);
  }

  /** "The minister Ann Low" is one mention: the noun before a person's name is a title. */
  private static List<Phrase> withoutTitles(String text, List<Phrase> found) {
    List<Phrase> kept = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      boolean last = i + 1 == found.size();
      if (last || !isTitle(text, found.get(i), found.get(i + 1))) {
        kept.add(found.get(i));
      }
    }
    return kept;
  }

  private static boolean isTitle(String text, Phrase phrase, Phrase next) {
    if (phrase.form() != Mention.Form.NOMINAL
        || next.form() != Mention.Form.NAME
        || next.sort() != Sort.PERSON
        || !phrase.site().isBeside(next.site())) {
      return false;
    }
    Parse parse = phrase.site().parse();
    int title = phrase.site().word();
    int name = next.site().word();
    boolean hangsOnIt =
        parse.head(title) == name
            && parse.isRelated(title, "nmod:desc", "compound", "flat", "amod");
    boolean holdsIt =
        parse.head(name) == title
            && parse.isRelated(name, "appos", "nmod:desc", "compound", "flat");
    int from = phrase.head().end();
    int to = next.brief().start();
    return hangsOnIt || (holdsIt && from <= to && text.substring(from, to).isBlank());
  }

  /** Of two heads of one phrase the likelier counts. */
  private static void add(Phrase phrase, List<Phrase> found) {
    if (!found.isEmpty() && found.getLast().site().isAt(phrase.site())) {
      boolean name = phrase.form() == Mention.Form.NAME;
      boolean other = found.getLast().form() == Mention.Form.NAME;
      boolean likelier = phrase.model().margin() > found.getLast().model().margin();
      if (name == other ? !likelier : other) {
        return;
      }
      found.removeLast();
    }
    found.add(phrase);
  }

  private Optional<Phrase> phrase(
      String text, Parse parse, int sentence, int wordsBefore, MentionHead head, NamesAt names) {
    int word = parse.wordAt(head.word().start());
    if (!parse.span(word).equals(head.word()) || parse.isTagged(word, NEVER_HEADS)) {
      return Optional.empty();
    }
    Optional<Name> name = names.at(head.word());
    int top = top(parse, name.map(n -> parse.top(n.span())).orElse(word));
    Mention.Form form = form(text, parse, word, name);
    Span span = form == Mention.Form.PRONOUN ? head.word() : span(text, parse, top, name);
    Span brief = brief(parse, top, form, name, head);
    Traits traits = TraitsOf.phrase(text, parse, top, head, form, name, span, brief, lexicon);
    return Optional.of(
        new Phrase(
            span,
            brief,
            head.word(),
            form == Mention.Form.NAME ? name : Optional.empty(),
            form,
            traits,
            new Site(sentence, parse, top, wordsBefore + word),
            head));
  }

  /** A name's last word hangs on its first, where the rest of the phrase hangs too. */
  private static int top(Parse parse, int word) {
    int at = word;
    for (int steps = 0; steps < parse.size() && parse.isRelated(at, "flat", "fixed"); steps++) {
      at = parse.head(at);
    }
    return at;
  }

  private Mention.Form form(String text, Parse parse, int word, Optional<Name> name) {
    if (parse.isTagged(word, "PRON")) {
      return Mention.Form.PRONOUN;
    }
    String written = parse.span(word).in(text);
    boolean people = lexicon.state(written).filter(s -> s.use() == Lexicon.Use.DEMONYM).isPresent();
    boolean proper =
        parse.isTagged(word, "PROPN")
            && Character.isUpperCase(written.codePointAt(0))
            && !people
            && !lexicon.isRole(written);
    return name.isPresent() || proper ? Mention.Form.NAME : Mention.Form.NOMINAL;
  }

  private static Span span(String text, Parse parse, int top, Optional<Name> name) {
    List<Integer> words = parse.below(top, child -> isIn(text, parse, child, top));
    Span run = parse.run(top, words);
    Span span = parse.isRelated(top, "compound", "amod") ? run : parse.withEdges(run, text);
    return name.map(Name::span)
        .map(n -> new Span(Math.min(n.start(), span.start()), Math.max(n.end(), span.end())))
        .orElse(span);
  }

  private static Span brief(
      Parse parse, int top, Mention.Form form, Optional<Name> name, MentionHead head) {
    if (form == Mention.Form.PRONOUN) {
      return head.word();
    }
    if (form == Mention.Form.NAME && name.isPresent()) {
      return name.get().span();
    }
    boolean proper = form == Mention.Form.NAME;
    List<Integer> words =
        parse.below(
            top,
            child ->
                proper
                    ? parse.isTagged(child, "PROPN") && parse.isRelated(child, "flat", "compound")
                    : isInBrief(parse, child, top));
    return parse.run(top, words);
  }

  private static boolean isInBrief(Parse parse, int child, int top) {
    return !parse.isRelated(child, "acl", "parataxis", "advcl")
        && !parse.isTagged(child, "VERB", "AUX")
        && (parse.head(child) != top
            || !(parse.isRelated(child, "case") || parse.isRelated(child, BESIDE)));
  }

  private static boolean isIn(String text, Parse parse, int child, int top) {
    if (parse.head(child) != top) {
      return true;
    }
    if (parse.isRelated(child, "case")) {
      return text.charAt(parse.span(child).start()) == '\''
          || text.charAt(parse.span(child).start()) == '’';
    }
    return !parse.isRelated(child, BESIDE);
  }
}
