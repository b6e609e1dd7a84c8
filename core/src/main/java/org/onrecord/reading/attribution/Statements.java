package org.onrecord.reading.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Head;
import org.onrecord.model.ModelDescription;
import org.onrecord.model.Scores;
import org.onrecord.model.Words;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.record.Ids;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * From scores to the statements of a document: attributions, how they are quoted, what is done by
 * them.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Statements {
  private final Attributions attributions;
  private final Confidence confidence;
  private final Acts acts = new Acts();
  private final Said said = new Said();

  public Statements(ModelDescription model) {
    attributions = new Attributions(model);
    confidence = new Confidence(model.confidence());
  }

  /** The heads whose scores it reads. */
  public List<Head> heads() {
    return attributions.heads();
  }

  /** The attributions of a section, with their places in the text. */
  public List<Placed> in(Words section, Scores scores) {
    return attributions.in(section, scores).stream()
        .map(found -> Placed.of(found, section))
        .toList();
  }

  /**
   * The statements of a document, in text order.
   *
   * @param found the attributions of all its sections
   */
  public List<Statement> of(String text, Sentences sentences, List<Placed> found, Ids ids) {
    Quotations quotations = Quotations.of(text, sentences.paragraphs());
    Kinds kinds = new Kinds(text, quotations);
    InnerEdges edges = new InnerEdges(text, quotations);
    List<Placed> ordered =
        found.stream().map(placed -> placed.trimmed(edges)).sorted(Placed.IN_TEXT).toList();
    Map<Attribution, String> names = new IdentityHashMap<>();
    for (Placed placed : ordered) {
      names.put(placed.attribution(), ids.next(Ids.Sort.STATEMENT, placed.words()));
    }
    List<Statement> statements = new ArrayList<>();
    for (Placed placed : ordered) {
      statements.add(statement(text, sentences, placed, names, kinds));
    }
    return statements;
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
        names.getOrDefault(attribution, ""),
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

  /** The first sentence that the cue stands in; the cue itself where it stands in none. */
  private static Span sentence(Sentences sentences, Placed placed) {
    Span cue = placed.cue().getFirst();
    List<Span> all = sentences.sentences();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).end() <= cue.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < all.size() && all.get(low).overlaps(cue) ? all.get(low) : cue;
  }

  /**
   * An attribution with its places in the text.
   *
   * @param content spans in text order
   * @param cue spans in text order
   * @param source spans in text order, empty where there is none
   */
  public record Placed(
      Attribution attribution, List<Span> content, List<Span> cue, List<Span> source) {
    /** As the record orders findings: by their first start, then by their last end. */
    static final Comparator<Placed> IN_TEXT = Comparator.comparing(Placed::extent);

    static Placed of(Attribution attribution, Words section) {
      return new Placed(
          attribution,
          attribution.contentFragments().stream().map(f -> f.in(section)).toList(),
          List.of(attribution.cue().in(section)),
          attribution.sourceFragment().map(f -> f.in(section)).stream().toList());
    }

    /** One within another, without the other's quotation marks; any other as it is. */
    Placed trimmed(InnerEdges edges) {
      return attribution.within().isEmpty()
          ? this
          : new Placed(attribution, content.stream().map(edges::of).toList(), cue, source);
    }

    private Span extent() {
      int start = words().stream().mapToInt(Span::start).min().orElse(0);
      return new Span(start, words().stream().mapToInt(Span::end).max().orElse(start));
    }

    List<Span> words() {
      return Stream.of(content, cue, source).flatMap(List::stream).toList();
    }
  }
}
