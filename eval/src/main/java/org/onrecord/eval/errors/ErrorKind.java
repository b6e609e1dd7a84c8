package org.onrecord.eval.errors;

/** What can be wrong with a statement. */
enum ErrorKind {
  MISSED("Missed statements, by their cue"),
  INVENTED("Statements that aren't in the gold, by their cue"),
  SOURCE_LINK("Right content, another source: gold → found"),
  CUE_LINK("Right content, another cue: gold → found"),
  CONTENT_EDGE("Edges of content: what is too much (+) or missing (−), at which end"),
  SOURCE_EDGE("Edges of sources"),
  CUE_EDGE("Edges of cues"),
  FRAGMENTS("Content in more or fewer pieces: gold → found");

  private final String title;

  ErrorKind(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
