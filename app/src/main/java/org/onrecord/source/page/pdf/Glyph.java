package org.onrecord.source.page.pdf;

/**
 * A letter on a page (or what a ligature stands for), measured in points from the upper left.
 *
 * @param raw where it stands among all letters that the file gives
 * @param y of the line that it stands on
 * @param space how wide a space of its font is
 */
record Glyph(String text, int raw, float x, float y, float width, float size, float space) {
  float end() {
    return x + width;
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
