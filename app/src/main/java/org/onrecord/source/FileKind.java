package org.onrecord.source;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files that are not plain text, told by how they begin. */
final class FileKind {
  private static final int LOOKED_AT = 8192;

  /** Of the bytes looked at, one control byte in this many makes it no text. */
  private static final int CONTROLS = 50;

  private static final List<Kind> KINDS =
      List.of(
          new Kind("%PDF-", "a PDF file"),
          new Kind("PK\3\4", "a ZIP file (perhaps a Word document)"),
          new Kind("\u00D0\u00CF\u0011\u00E0", "an old Word or Office file"),
          new Kind("\37\u008B", "a gzip file"),
          new Kind("\u0089PNG", "a picture (PNG)"),
          new Kind("\u00FF\u00D8\u00FF", "a picture (JPEG)"),
          new Kind("{\\rtf", "a rich text file (RTF)"),
          new Kind("<!doctype html", "a web page (HTML)"),
          new Kind("<html", "a web page (HTML)"));

  private FileKind() {}

  /**
   * Lets plain text pass.
   *
   * @throws UnreadableException if these bytes are something else; the message names it
   */
  static void refuse(byte[] bytes) throws UnreadableException {
    String head =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    String start = head.stripLeading();
    for (Kind kind : KINDS) {
      if (kind.begins(head) || kind.begins(start)) {
        throw new UnreadableException(
            "this is " + kind.name + "; save its text as plain text first");
      }
    }
    if (head.indexOf('\0') >= 0) {
      throw new UnreadableException(
          "this is binary: it holds zero bytes; if it is UTF-16 without a byte order mark, say"
              + " --encoding UTF-16LE or UTF-16BE");
    }
    if (head.chars().filter(FileKind::isControl).count() * CONTROLS > head.length()) {
      throw new UnreadableException("this is binary: it is full of control bytes");
    }
  }

  private static boolean isControl(int c) {
    return c < 0x20 && "\t\n\r\f\33".indexOf(c) < 0 || c == 0x7F;
  }

  private record Kind(String start, String name) {
    boolean begins(String head) {
      return head.regionMatches(true, 0, start, 0, start.length());
    }
  }
}
