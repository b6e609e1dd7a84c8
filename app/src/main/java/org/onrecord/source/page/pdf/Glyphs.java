package org.onrecord.source.page.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The letters of each page in the order in which the file gives them. What is printed twice in one
 * place (to look bold) counts once; what stands upright or on its head is left out. Not for sharing
 * between threads.
 */
final class Glyphs extends PDFTextStripper {
  private static final int MOST_GLYPHS = 5_000_000;
  private static final int MOST_OPERATORS = 20_000_000;
  private static final float SAME_PLACE = 2;

  private final StringBuilder raw = new StringBuilder();
  private final List<Sheet> sheets = new ArrayList<>();
  private final Set<String> places = new HashSet<>();
  private List<Glyph> glyphs = new ArrayList<>();
  private int count;
  private int operators;
  private int unknown;

  Glyphs(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
  }

  /**
   * A page.
   *
   * @param height in points
   */
  record Sheet(List<Glyph> glyphs, float height) {}

  List<Sheet> sheets() {
    return sheets;
  }

  /** All that the pages give, in their order: the original that offsets count in. */
  String raw() {
    return raw.toString();
  }

  /** How many letters the file's fonts don't name. */
  int unknown() {
    return unknown;
  }

  @Override
  protected void startPage(PDPage page) {
    glyphs = new ArrayList<>();
    places.clear();
  }

  @Override
  protected void endPage(PDPage page) {
    sheets.add(new Sheet(glyphs, page.getCropBox().getHeight()));
  }

  @Override
  protected void processTextPosition(TextPosition at) {
    if (at.getUnicode() == null || at.getUnicode().isEmpty()) {
      return;
    }
    String text = whole(at.getUnicode());
    if (++count > MOST_GLYPHS) {
      throw new TooLargeException("more than 5,000,000 letters");
    }
    int start = raw.length();
    raw.append(text);
    unknown += text.codePoints().anyMatch(Glyphs::isUnknown) ? 1 : 0;
    Glyph glyph = glyph(at, text, start);
    if (at.getDir() == 0 && isSound(glyph) && isNew(glyph)) {
      glyphs.add(glyph);
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS) {
      throw new TooLargeException("more than 20,000,000 drawing steps");
    }
    super.processOperator(operator, operands);
  }

  private static Glyph glyph(TextPosition at, String text, int start) {
    float size = Math.max(1, Math.abs(at.getYScale()));
    float space = at.getWidthOfSpace();
    return new Glyph(
        text,
        start,
        at.getXDirAdj(),
        at.getYDirAdj(),
        at.getWidthDirAdj(),
        size,
        space > 0 && space < size ? space : size / 4);
  }

  /** A font can name half of a character, which no encoding can write. */
  private static String whole(String text) {
    return text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isSound(Glyph glyph) {
    return Float.isFinite(glyph.x()) && Float.isFinite(glyph.y()) && Float.isFinite(glyph.width());
  }

  private boolean isNew(Glyph glyph) {
    return glyph.isBlank()
        || places.add(
            glyph.text()
                + Math.round(glyph.x() / SAME_PLACE)
                + "/"
                + Math.round(glyph.y() / SAME_PLACE));
  }

  private static boolean isUnknown(int c) {
    return c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE || c < ' ';
  }
}
