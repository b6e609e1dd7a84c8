package org.onrecord.archive;

/**
 * Which documents count as reports of what several tell, in SQL: the one rule for lists of
 * happenings and for the feed of changes. No state.
 */
public final class Reports {
  /** How many make a happening one that several tell. */
  public static final int SEVERAL = 2;

  /** Of a document: only the newest version of its page counts. */
  public static final String COUNTS = "document.superseded_by IS NULL";

  /** What is counted of those documents: reprints of one report are one. */
  public static final String REPORT = "document.reprint";

  private Reports() {}
}
