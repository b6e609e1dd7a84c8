package org.onrecord.cli.view;

/** The small numbers by which the article and the list of statements point at each other. */
final class Numbers {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Numbers() {}

  static String raised(int number) {
    StringBuilder out = new StringBuilder();
    String.valueOf(number).chars().forEach(digit -> out.append(RAISED.charAt(digit - '0')));
    return out.toString();
  }
}
