package org.onrecord.reading.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.reading.Draft;
import org.onrecord.reading.attribution.Statements;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * Which words head mentions: those of which the model is sure, and the unsure ones, or even others,
 * that head a name or a source.
 */
final class HeadWords {
  /** How likely the model finds a head that needs no more, in logits; tuned on development text. */
  private static final double SURE = -1;

  /** What the parse says is believed where the model doesn't rule it out, in logits. */
  private static final double LEAST = -3;

  private final Map<Span, MentionHead> candidates = new HashMap<>();
  private final TreeMap<Span, MentionHead> heads = new TreeMap<>();
  private final TreeMap<Integer, Span> names = new TreeMap<>();
  private final List<Parse> parses;

  private HeadWords(List<MentionHead> all, List<Parse> parses) {
    this.parses = parses;
    for (MentionHead head : all) {
      candidates.put(head.word(), head);
      if (head.margin() > SURE) {
        heads.put(head.word(), head);
      }
    }
  }

  /** In text order. */
  static List<MentionHead> of(Draft draft) {
    HeadWords found = new HeadWords(draft.get(MentionHeads.PART), draft.get(Parses.PART));
    draft.get(Names.PART).forEach(name -> found.name(name.span()));
    for (Statement statement : draft.get(Statements.PART)) {
      statement.source().forEach(found::source);
    }
    return List.copyOf(found.heads.values());
  }

  /** A name has one head: the likeliest of its words. */
  private void name(Span name) {
    Optional<Parse> parse = Parses.at(parses, name.start());
    names.put(name.start(), name);
    if (parse.isPresent()) {
      Span likeliest = likeliest(parse.get(), name);
      within(name).keySet().removeIf(word -> !word.equals(likeliest));
      add(likeliest, Sort.OTHER);
    }
  }

  private void source(Span source) {
    Optional<Parse> parse = Parses.at(parses, source.start());
    if (parse.isEmpty()) {
      return;
    }
    int top = parse.get().top(source);
    Span word = parse.get().span(top);
    boolean known =
        heads.containsKey(word)
            || isInName(word)
            || parse
                .get()
                .children(top, "flat")
                .anyMatch(at -> heads.containsKey(parse.get().span(at)));
    if (!known && parse.get().isTagged(top, "NOUN", "PROPN", "PRON", "ADJ", "NUM")) {
      add(word, Sort.OTHER);
    }
  }

  private boolean isInName(Span word) {
    Map.Entry<Integer, Span> name = names.floorEntry(word.start());
    return name != null && name.getValue().covers(word);
  }

  private Map<Span, MentionHead> within(Span span) {
    return heads.subMap(new Span(span.start(), span.start()), new Span(span.end(), span.end()));
  }

  /**
   * The word of a name on which its others depend, or the last of those that only go on from it, as
   * training marks them; another one where the model is sure that it is that.
   */
  private Span likeliest(Parse parse, Span name) {
    int top = parse.top(name);
    int best =
        parse.children(top, "flat").filter(at -> name.covers(parse.span(at))).max().orElse(top);
    if (margin(parse.span(best)) > LEAST) {
      return parse.span(best);
    }
    int last = parse.wordAt(name.end() - 1);
    for (int word = parse.wordAt(name.start()); word <= last; word++) {
      best = margin(parse.span(word)) > margin(parse.span(best)) ? word : best;
    }
    return parse.span(best);
  }

  private double margin(Span word) {
    MentionHead candidate = candidates.get(word);
    return candidate == null ? Double.NEGATIVE_INFINITY : candidate.margin();
  }

  private void add(Span word, Sort otherwise) {
    heads.put(word, candidates.getOrDefault(word, MentionHead.unknown(word, otherwise)));
  }
}
