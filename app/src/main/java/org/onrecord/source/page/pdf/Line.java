package org.onrecord.source.page.pdf;

import org.onrecord.source.page.MappedText;

/** Words on one line of one column, without white space around them. */
record Line(MappedText text, float left, float right, float y, float size) {
  String words() {
    return text.text();
  }

  boolean isSentenceEnd() {
    String bare = words().replaceAll("[\"'”’»)\\]]+$", "");
    return bare.endsWith(".") || bare.endsWith("?") || bare.endsWith("!") || bare.endsWith(":");
  }
}
