package org.onrecord.eval.bench;

/** What can be measured by itself. */
public enum Part {
  /** Words a second, beside the bare encoder. */
  READ,
  /** Words a second of single steps, behind the model's pass. */
  STEPS,
  /** From starting the program to what it says. */
  START,
  /** Peak memory of reading one article, and many. */
  MEMORY,
  /** Time by a document's length. */
  GROWTH
}
