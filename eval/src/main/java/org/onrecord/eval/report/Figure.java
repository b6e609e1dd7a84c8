package org.onrecord.eval.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.eval.score.Interval;

/**
 * One measured value.
 *
 * @param name as it stands in the JSON form
 * @param value not rounded
 * @param interval where it would lie with other documents of the same sort, in 95 % of cases
 * @param target what it has to reach, if anything
 */
public record Figure(
    String name, double value, Optional<Interval> interval, Optional<Target> target) {

  /** Puts values, intervals and targets of one name together, in the order of the values. */
  public static List<Figure> all(
      Map<String, Double> values, Map<String, Interval> intervals, Map<String, Target> targets) {
    List<Figure> figures = new ArrayList<>();
    values.forEach(
        (name, value) ->
            figures.add(
                new Figure(
                    name,
                    value,
                    Optional.ofNullable(intervals.get(name)),
                    Optional.ofNullable(targets.get(name)))));
    return figures;
  }
}
