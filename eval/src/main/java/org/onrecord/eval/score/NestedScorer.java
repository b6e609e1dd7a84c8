package org.onrecord.eval.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.eval.gold.GoldDocument;
import org.onrecord.eval.gold.GoldStatement;
import org.onrecord.eval.gold.Triple;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;

/**
 * Scores statements that stand inside others. {@code within} is the F1 of those that have the right
 * content and source and stand within the right statement; {@code inner} is the same without a look
 * at which statement they stand within; {@code outer} is that of statements within no other.
 * Contents are the same where they match (see {@link Matching}), sources where they overlap or
 * neither is there.
 *
 * <p>No state; safe to share between threads.
 */
public final class NestedScorer {
  private static final List<Measure> MEASURES =
      List.of(Measure.f1("within"), Measure.f1("inner"), Measure.f1("outer"));

  private NestedScorer() {}

  /** A statement and the content of the one that it stands within. */
  private record Nested(Triple triple, Optional<Triple> outer) {
    boolean isLike(Nested other) {
      return sameContent(triple, other.triple)
          && Characters.sameSource(triple.source(), other.triple.source());
    }

    boolean isWithinLike(Nested other) {
      return isLike(other)
          && outer.isPresent()
          && other.outer.isPresent()
          && sameContent(outer.orElseThrow(), other.outer.orElseThrow());
    }

    private static boolean sameContent(Triple a, Triple b) {
      return Characters.iou(a.content(), b.content()) >= Matching.ENOUGH;
    }
  }

  /** The figures of some documents together. */
  public static SequencedMap<String, Double> figures(Collection<Tally> documents) {
    return Measure.all(MEASURES, documents);
  }

  /** Counts in one document. */
  public static Tally tally(GoldDocument document, NewsRecord record) {
    List<Nested> gold = gold(document);
    List<Nested> found = found(record);
    List<Nested> goldInner = gold.stream().filter(each -> each.outer().isPresent()).toList();
    List<Nested> foundInner = found.stream().filter(each -> each.outer().isPresent()).toList();
    List<Nested> goldOuter = gold.stream().filter(each -> each.outer().isEmpty()).toList();
    List<Nested> foundOuter = found.stream().filter(each -> each.outer().isEmpty()).toList();
    Tally tally = new Tally();
    tally.add("within", counts(goldInner, foundInner, Nested::isWithinLike));
    tally.add("inner", counts(goldInner, foundInner, Nested::isLike));
    tally.add("outer", counts(goldOuter, foundOuter, Nested::isLike));
    return tally;
  }

  private static List<Nested> gold(GoldDocument document) {
    Map<String, Triple> byId =
        document.statements().stream()
            .collect(Collectors.toMap(GoldStatement::id, GoldStatement::triple));
    return document.statements().stream()
        .map(each -> new Nested(each.triple(), each.within().map(byId::get)))
        .toList();
  }

  private static List<Nested> found(NewsRecord record) {
    Map<String, Triple> byId =
        record.statements().stream().collect(Collectors.toMap(Statement::id, Triple::of));
    Function<Statement, Nested> nested =
        each -> new Nested(Triple.of(each), each.within().map(byId::get));
    return record.statements().stream().map(nested).toList();
  }

  /** Each gold takes the first finding that is right for it among those left. */
  private static Counts counts(
      List<Nested> gold, List<Nested> found, BiPredicate<Nested, Nested> isRight) {
    List<Nested> left = new ArrayList<>(found);
    int right = 0;
    for (Nested each : gold) {
      Optional<Nested> match = left.stream().filter(other -> isRight.test(each, other)).findFirst();
      if (match.isPresent()) {
        left.remove(match.get());
        right++;
      }
    }
    return new Counts(right, left.size(), gold.size() - right);
  }
}
