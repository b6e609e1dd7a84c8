package org.onrecord.cli.view;

/** How a stretch of text looks, in the sixteen colours that a terminal's owner has chosen. */
public enum Style {
  PLAIN("0"),
  STRONG("1"),
  FAINT("2"),
  SOURCE("1;36"),
  CUE("35"),
  CONTENT("32"),
  INNER_SOURCE("1;4;36"),
  INNER_CUE("4;35"),
  INNER_CONTENT("4;32");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** The sequence that makes a terminal show what follows in this style and no other. */
  String sequence() {
    return this == PLAIN ? "\33[0m" : "\33[0;" + code + "m";
  }
}
