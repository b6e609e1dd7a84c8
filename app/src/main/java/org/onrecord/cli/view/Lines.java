package org.onrecord.cli.view;

/** How what an archive answers is listed, one by one. For one use, by one thread. */
public interface Lines<T> {
  /** What stands before all. */
  default String head() {
    return "";
  }

  /** What is listed of one, in whole lines. */
  String of(T row);

  /** What stands behind all, in whole lines. */
  default String end() {
    return "";
  }
}
