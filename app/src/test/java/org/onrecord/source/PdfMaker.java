package org.onrecord.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.onrecord.source.page.pdf.PdfPage;

/** Sets invented articles as PDF files: in columns, with divided words, heads and page numbers. */
public final class PdfMaker {
  private static final float SIZE = 10;
  private static final float LEADING = 12;
  private static final float TOP = 740;
  private static final float BOTTOM = 80;

  static {
    try {
      Class.forName(PdfPage.class.getName()); // Else PDFBox searches this computer for fonts.
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private final PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
  private final int columns;
  private final boolean acrossColumns;
  private final boolean wordByWord;
  private final float width;
  private final List<Piece> pieces = new ArrayList<>();
  private int page;
  private int column;
  private float y = TOP;
  private float top = TOP;

  /**
   * @param acrossColumns whether the file gives lines by their height and not column by column
   * @param wordByWord whether each word is placed by itself, without spaces
   */
  public PdfMaker(int columns, boolean acrossColumns, boolean wordByWord) {
    this.columns = columns;
    this.acrossColumns = acrossColumns;
    this.wordByWord = wordByWord;
    this.width = (500f - 20 * (columns - 1)) / columns;
  }

  private record Piece(int page, float x, float y, float size, String words) {}

  /** A line over all columns, large. */
  public PdfMaker headline(String words) {
    pieces.add(new Piece(page, 50, y, 20, words));
    y -= 40;
    top = y;
    return this;
  }

  /** A paragraph whose first line is indented; words may be divided where a soft hyphen stands. */
  public PdfMaker paragraph(String words) throws IOException {
    float indent = 12;
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      String fits = line.isEmpty() ? word : line + " " + word;
      if (length(fits) <= width - indent) {
        line.setLength(0);
        line.append(fits);
        continue;
      }
      int hyphen = word.indexOf('\u00AD');
      String rest = word;
      if (hyphen > 0) {
        String part = word.substring(0, hyphen);
        line.append(' ').append(part).append(part.endsWith("-") ? "" : "-");
        rest = word.substring(hyphen + 1);
      }
      put(line.toString(), indent);
      indent = 0;
      line.setLength(0);
      line.append(rest);
    }
    put(line.toString(), indent);
    return this;
  }

  private void put(String words, float indent) {
    if (y < BOTTOM) {
      column++;
      if (column == columns) {
        column = 0;
        page++;
        top = TOP;
      }
      y = top;
    }
    String plain = words.replace("\u00AD", "");
    pieces.add(new Piece(page, 50 + column * (width + 20) + indent, y, SIZE, plain));
    y -= LEADING;
  }

  private float length(String words) throws IOException {
    return font.getStringWidth(words.replace("\u00AD", "")) / 1000 * SIZE;
  }

  public byte[] bytes() throws IOException {
    try (PDDocument document = new PDDocument()) {
      write(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  void write(PDDocument document) throws IOException {
    for (int i = 0; i <= page; i++) {
      PDPage sheet = new PDPage(PDRectangle.LETTER);
      document.addPage(sheet);
      try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
        show(content, new Piece(i, 50, 770, 8, "The Rivna Courier  Tuesday 3 March 2026"));
        show(content, new Piece(i, 300, 40, 8, "Page " + (i + 1)));
        for (Piece piece : inOrder(i)) {
          show(content, piece);
        }
      }
    }
  }

  private List<Piece> inOrder(int number) {
    List<Piece> here =
        new ArrayList<>(pieces.stream().filter(piece -> piece.page() == number).toList());
    if (acrossColumns) {
      here.sort(
          java.util.Comparator.comparingDouble(Piece::y).reversed().thenComparingDouble(Piece::x));
    }
    return Collections.unmodifiableList(here);
  }

  private void show(PDPageContentStream content, Piece piece) throws IOException {
    float x = piece.x();
    for (String word : wordByWord ? piece.words().split(" ") : new String[] {piece.words()}) {
      content.beginText();
      content.setFont(font, piece.size());
      content.newLineAtOffset(x, piece.y());
      content.showText(word);
      content.endText();
      x += font.getStringWidth(word + " ") / 1000 * piece.size();
    }
  }
}
