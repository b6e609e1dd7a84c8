package org.onrecord.reading.dispute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.reading.Draft;
import org.onrecord.reading.actor.Roster;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.reading.time.SaidWhen;
import org.onrecord.record.Commitment;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * Cuts a document into units: the contents of its statements, and what of its sentences is left
 * outside of them. Time is linear in the text.
 */
final class Units {
  /** Fewer words than that tell nothing by themselves. */
  private static final int FEW = 4;

  /** Whoever can't be told; he is in no dispute with another like that. */
  private static final String UNKNOWN = "?";

  private final Draft draft;
  private final Tokens tokens;
  private final Sorts sorts;
  private final List<Unit> found = new ArrayList<>();

  private Units(Draft draft, Tokens tokens, Sorts sorts) {
    this.draft = draft;
    this.tokens = tokens;
    this.sorts = sorts;
  }

  /** The units of a document, in text order. */
  static List<Unit> of(Draft draft, Tokens tokens, Sorts sorts) {
    Units units = new Units(draft, tokens, sorts);
    BitSet said = new BitSet();
    for (Statement statement : draft.get(SaidWhen.PART)) {
      units.found.add(
          new Unit(
              statement.content(),
              Optional.of(statement),
              Optional.empty(),
              units.speaker(statement)));
      Stream.of(statement.content(), statement.cue(), statement.source())
          .flatMap(List::stream)
          .forEach(span -> said.set(span.start(), span.end()));
    }
    draft.get(Sentences.PART).sentences().forEach(sentence -> units.rest(sentence, said));
    units.found.sort(Comparator.comparing(Unit::extent));
    return units.found;
  }

  private String speaker(Statement statement) {
    return statement
        .speaker()
        .or(() -> statement.source().stream().findFirst().map(this::name))
        .orElse(UNKNOWN);
  }

  /** Words that name a source; a pronoun whose actor isn't known names none. */
  private String name(Span source) {
    List<Tokens.Token> words = tokens.in(source);
    return words.stream().allMatch(word -> word.isTagged("PRON"))
        ? UNKNOWN
        : source.in(draft.text()).toLowerCase(Locale.ROOT);
  }

  /** The stretches of a sentence that nobody in the report says. */
  private void rest(Span sentence, BitSet said) {
    List<Tokens.Token> run = new ArrayList<>();
    for (Tokens.Token word : tokens.in(sentence)) {
      if (said.get(word.span().start())) {
        add(run);
        run.clear();
      } else {
        run.add(word);
      }
    }
    add(run);
  }

  private void add(List<Tokens.Token> run) {
    if (run.size() < FEW || run.stream().noneMatch(word -> word.isTagged("VERB", "AUX"))) {
      return;
    }
    Span all = new Span(run.getFirst().span().start(), run.getLast().span().end());
    found.add(
        denial(run, all)
            .orElseGet(
                () ->
                    new Unit(List.of(all), Optional.empty(), Optional.empty(), Commitment.AUTHOR)));
  }

  /** A denial of which no content was found: from its verb on, by its subject. */
  private Optional<Unit> denial(List<Tokens.Token> run, Span all) {
    Roster roster = draft.get(Roster.PART);
    for (Tokens.Token word : run) {
      if (word.isTagged("VERB") && sorts.denies(word)) {
        Optional<String> denier =
            word.parse()
                .children(word.at(), "nsubj")
                .mapToObj(subject -> roster.at(word.parse().span(subject)))
                .flatMap(Optional::stream)
                .findFirst();
        if (denier.isPresent()) {
          Span words = new Span(word.span().start(), all.end());
          return Optional.of(new Unit(List.of(words), Optional.empty(), denier, denier.get()));
        }
      }
    }
    return Optional.empty();
  }
}
