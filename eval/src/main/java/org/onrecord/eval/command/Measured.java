package org.onrecord.eval.command;

import java.util.List;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.report.Table;

/**
 * What a subcommand brings.
 *
 * @param evaluation to be written down
 * @param examples out of the data, which belong on a terminal but in no report
 */
record Measured(Evaluation evaluation, List<Table> examples) {
  Measured {
    examples = List.copyOf(examples);
  }

  static Measured of(Evaluation evaluation) {
    return new Measured(evaluation, List.of());
  }
}
