package org.onrecord.reading.actor;

import java.nio.ShortBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.Chaining;
import org.onrecord.model.Filling;
import org.onrecord.model.Head;
import org.onrecord.model.Homing;
import org.onrecord.model.Link;
import org.onrecord.model.Linking;
import org.onrecord.model.Logistic;
import org.onrecord.model.ModelDescription;
import org.onrecord.model.Opposing;
import org.onrecord.reading.Draft;
import org.onrecord.reading.attribution.Statements;
import org.onrecord.reading.syntax.MarkedParse;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.record.Ids;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * Sentences, one a line, with what a model would find of them. A word of a {@link MarkedParse} may
 * be marked further: {@code /PER}, {@code /ORG} or {@code /LOC} is a word of a name, neighbouring
 * ones are of the same, {@code /person}, {@code /organisation}, {@code /place} or {@code /other} is
 * the head of a mention. The model takes mentions with the same letter behind a colon ({@code
 * /person:a}) for the same by a score of 3; all others have one of -3.
 */
record MarkedSentences(String text, List<Parse> parses, List<Name> names, List<MentionHead> heads) {
  static final Lexicon LEXICON = new Lexicon();

  /** Nobody says anything. */
  static final Speech SILENCE = new Speech(List.of(), List.of(), Quoted.of(List.of(), List.of()));

  private static final Set<String> TAGS = Set.of("PER", "ORG", "LOC");

  private static final int LETTERS = 4;
  private static final double SAME = 3;
  private static final double OTHER = -3;

  static MarkedSentences of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Parse> parses = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    List<MentionHead> heads = new ArrayList<>();
    for (String line : marked.strip().lines().toList()) {
      MarkedParse sentence = MarkedParse.of(line, text.length());
      text.append(sentence.text()).append('\n');
      parses.add(sentence.parse());
      read(sentence, names, heads);
    }
    return new MarkedSentences(text.toString(), parses, names, heads);
  }

  private static void read(MarkedParse sentence, List<Name> names, List<MentionHead> heads) {
    List<String> marks = sentence.marks();
    int first = 0;
    for (int word = 0; word < marks.size(); word++) {
      String kind = kind(marks.get(word));
      boolean name = TAGS.contains(kind);
      if (name && word + 1 < marks.size() && kind(marks.get(word + 1)).equals(kind)) {
        continue;
      }
      if (name) {
        names.add(new Name(sentence.parse().span(first, word), kind));
      }
      if (!kind.isEmpty()) {
        heads.add(head(sentence.parse().span(word), marks.get(word)));
      }
      first = word + 1;
    }
  }

  private static String kind(String mark) {
    return mark.split(":", 2)[0];
  }

  private static MentionHead head(Span word, String mark) {
    float[] vector = new float[LETTERS];
    if (mark.contains(":")) {
      double square = (SAME - OTHER) * Math.sqrt(LETTERS);
      vector[mark.charAt(mark.length() - 1) - 'a'] = (float) Math.sqrt(square);
    }
    return new MentionHead(
        word, sort(kind(mark)), 1, 0, vector, vector, new float[] {1}, new float[0]);
  }

  private static Sort sort(String kind) {
    return switch (kind) {
      case "PER" -> Sort.PERSON;
      case "ORG" -> Sort.ORGANISATION;
      case "LOC" -> Sort.PLACE;
      default -> Sort.valueOf(kind.toUpperCase(Locale.ROOT));
    };
  }

  /** A model whose table of pairs has the same number everywhere. */
  private static ModelDescription model() {
    float[] row = new float[12];
    Arrays.fill(row, (float) OTHER);
    Chaining chaining =
        new Chaining(
            new Head("chain_later", 0, LETTERS, List.of()),
            new Head("chain_earlier", LETTERS, LETTERS, List.of()),
            Collections.nCopies(54, row));
    float[] one = new float[1];
    Link link = new Link(0, one, 0, one, table(17), table(4), table(3));
    Head linkHead = new Head("link", 2 * LETTERS, 8, List.of());
    return new ModelDescription(
        384,
        48,
        2 * LETTERS + 8,
        Map.of(),
        Map.of(),
        new Linking(linkHead, 300, link, link),
        chaining,
        new Homing(
            new Head("home_actor", 0, 1, List.of()),
            new Head("home_place", 0, 1, List.of()),
            new float[Link.GAPS]),
        new Filling(
            new Head("event_trigger", 0, 1, List.of()),
            new Head("event_party", 0, 1, List.of()),
            List.of("actor"),
            List.of(new float[Link.GAPS])),
        new Opposing(List.of(), 1, 1, List.of("denial"), ShortBuffer.allocate(1 + 1 + 5 + 5 + 2)),
        new Logistic(List.of(), new float[0], 0));
  }

  private static List<float[]> table(int rows) {
    return Collections.nCopies(rows, new float[1]);
  }

  Draft draft(Statement... statements) {
    Draft draft = new Draft(text, new Ids("made-up"));
    draft.put(Parses.PART, parses);
    draft.put(Names.PART, names);
    draft.put(MentionHeads.PART, heads);
    draft.put(CapitalisedWords.PART, List.of());
    draft.put(Statements.PART, List.of(statements));
    draft.put(Phrases.PART, new Phrases(LEXICON).of(draft));
    return draft;
  }

  /** The mentions, in text order. */
  List<Phrase> phrases() {
    return draft().get(Phrases.PART);
  }

  Constraints constraints() {
    return new Constraints(text, SILENCE);
  }

  /** A chain of some of the mentions, counted from 0. */
  OpenChain chain(int... mentions) {
    OpenChain chain = new OpenChain();
    for (int mention : mentions) {
      chain.add(phrases().get(mention), SILENCE);
    }
    return chain;
  }

  List<Chain> chainsOf(Statement... statements) {
    return new Chains(model()).of(draft(statements));
  }

  /** The chains by their mentions' words. */
  List<List<String>> chains(Statement... statements) {
    return chainsOf(statements).stream()
        .map(chain -> chain.phrases().stream().map(p -> p.brief().in(text)).toList())
        .toList();
  }
}
