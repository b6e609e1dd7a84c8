package org.onrecord.reading.attribution;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.ModelDescription;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Step;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.record.Ids;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * The statements of a document, in text order: attributions, how they are quoted, what is done by
 * them.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Statements implements Step<List<Statement>> {
  public static final Part<List<Statement>> PART = new Part<>("statements");

  private final Confidence confidence;
  private final Acts acts = new Acts();
  private final Said said = new Said();

  public Statements(ModelDescription model) {
    confidence = new Confidence(model.confidence());
  }

  @Override
  public Part<List<Statement>> gives() {
    return PART;
  }

  @Override
  public Set<Part<?>> needs() {
    return Set.of(Sentences.PART, Attributions.PART);
  }

  @Override
  public List<Statement> of(Draft draft) {
    String text = draft.text();
    Sentences sentences = draft.get(Sentences.PART);
    Quotations quotations = Quotations.of(text, sentences.paragraphs());
    Kinds kinds = new Kinds(text, quotations);
    List<Placed> ordered =
        nested(draft.get(Attributions.PART), new InnerEdges(text, quotations, sentences)).stream()
            .sorted(Placed.IN_TEXT)
            .toList();
    Map<Attribution, String> names = new IdentityHashMap<>();
    for (Placed placed : ordered) {
      names.put(placed.attribution(), draft.ids().next(Ids.Sort.STATEMENT, placed.words()));
    }
    List<Statement> statements = new ArrayList<>();
    for (Placed placed : ordered) {
      statements.add(statement(text, sentences, placed, names, kinds));
    }
    return statements;
  }

  /**
   * Each within another cut to that one's content; those that lie outside are left out.
   *
   * @param found an outer one before those within it
   */
  private static List<Placed> nested(List<Placed> found, InnerEdges edges) {
    List<Placed> kept = new ArrayList<>();
    Map<Attribution, Placed> known = new IdentityHashMap<>();
    for (Placed each : found) {
      Optional<Attribution> outer = each.attribution().within();
      Optional<Placed> own =
          outer.isEmpty()
              ? Optional.of(each)
              : outer.map(known::get).flatMap(around -> each.within(around, edges));
      own.ifPresent(kept::add);
      own.ifPresent(placed -> known.put(each.attribution(), placed));
    }
    return kept;
  }

  private Statement statement(
      String text,
      Sentences sentences,
      Placed placed,
      Map<Attribution, String> names,
      Kinds kinds) {
    Attribution attribution = placed.attribution();
    Quoting quoting = kinds.of(placed.content(), placed.cue());
    Saying saying =
        new Saying(
            text, sentence(sentences, placed), placed.source(), placed.cue(), placed.content());
    FoundAct act = acts.of(saying);
    return new Statement(
        Objects.requireNonNull(names.get(attribution), "each has been named"),
        placed.content(),
        placed.cue(),
        placed.source(),
        Optional.empty(),
        quoting.kind(),
        quoting.quoted(),
        act.act(),
        Optional.empty(),
        attribution.within().flatMap(outer -> Optional.ofNullable(names.get(outer))),
        Optional.empty(),
        said.of(saying, act),
        Math.round(confidence.of(attribution) * 1e4) / 1e4);
  }

  /** The sentence that the cue begins in; the cue itself where it begins in none. */
  private static Span sentence(Sentences sentences, Placed placed) {
    Span cue = placed.cue().getFirst();
    return sentences.at(cue.start()).orElse(cue);
  }
}
