package org.onrecord.eval.reading;

import org.onrecord.eval.gold.GoldAct;
import org.onrecord.record.Act;
import org.onrecord.record.Factuality;

/** Whatever tells what act a statement is whose spans are given. */
@FunctionalInterface
public interface ActReads {
  /** What was found of the statement; its gold labels must not be looked at. */
  Found of(GoldAct statement);

  /**
   * What was found of a statement.
   *
   * @param act what the speaker does by it
   * @param said whether the saying itself happened
   */
  record Found(Act act, Factuality said) {}
}
