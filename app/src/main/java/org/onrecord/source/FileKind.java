package org.onrecord.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files that are not plain text, told by how they begin. */
final class FileKind {
  private static final int LOOKED_AT = 8192;

  /** Of the bytes looked at, one control byte in this many makes it no text: from so many on. */
  private static final int CONTROLS = 50;

  private static final int FEWEST_CONTROLS = 2;

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
          new Kind("<html", "a web page (HTML)"),
          new Kind("<head", "a web page (HTML)"),
          new Kind("<!--", "a web page (HTML)"),
          new Kind("<?xml", "an XML file, and no feed (RSS, Atom)"));

  private static final Pattern JSON = Pattern.compile("(?s)[\\[{]\\s*[{\"].{0,2000}?\"\\s*:.*");

  private static final int PDF_IN = 1024;
  private static final int PDF_MARK = "%PDF-1.4".length();

  private static final Pattern PDF = Pattern.compile("(?:\\A|[\\r\\n])%PDF-[12]\\.\\d");

  /** The mark anywhere, if it ends a line and an object follows, but for a few comments. */
  private static final Pattern PDF_WITHIN =
      Pattern.compile(
          "%PDF-[12]\\.\\d[ \\t]*+[\\r\\n](?:\\s*+%[^\\r\\n]*+){0,9}+\\s*+\\d+ \\d+ obj\\b");

  private static final Pattern HTML =
      Pattern.compile(
          "\\s*+(?:<\\?xml[^>]*+>\\s*+)?+(?:<!--.*?-->\\s*+)*+"
              + "<(?:!doctype\\s++html|html|head|body)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern FEED =
      Pattern.compile(
          "\\s*+(?:<\\?xml[^>]*+>\\s*+)?+(?:(?:<!--.*?-->|<\\?[^>]*+>"
              + "|<!DOCTYPE[^>\\[]*+(?:\\[[^\\]]*+\\])?+[^>]*+>)\\s*+)*+"
              + "<(?:[A-Za-z]\\w{0,30}+:)?+(?:rss|feed|RDF)\\b.*",
          Pattern.DOTALL);

  private FileKind() {}

  /** Whether bytes begin as a feed does, in whatever encoding. */
  static boolean isFeed(byte[] bytes) {
    int from = ByteOrderMark.of(bytes).map(ByteOrderMark::length).orElse(0);
    return FEED.matcher(head(bytes, from).replace("\0", "")).matches();
  }

  /**
   * Whether bytes are a PDF file's: its mark stands near the start, perhaps behind a little of
   * something else, and begins a line or has a PDF's first object behind it; a text that speaks of
   * the mark is none.
   */
  static boolean isPdf(byte[] bytes) {
    int from = ByteOrderMark.of(bytes).map(ByteOrderMark::length).orElse(0);
    String head = head(bytes, from);
    String start = head.substring(0, Math.min(head.length(), PDF_IN));
    if (PDF.matcher(start).find()) {
      return true;
    }
    Matcher within = PDF_WITHIN.matcher(head);
    return within.find() && within.start() + PDF_MARK <= start.length();
  }

  /** Whether bytes begin as a web page does, in whatever encoding. */
  static boolean isHtml(byte[] bytes) {
    int from = ByteOrderMark.of(bytes).map(ByteOrderMark::length).orElse(0);
    String head = head(bytes, from).replace("\0", "");
    return HTML.matcher(head).matches() || head.stripLeading().startsWith("<!--");
  }

  /**
   * Lets text pass, and what may be text in another encoding.
   *
   * @param from where the bytes begin, behind a byte order mark
   * @throws UnreadableException if these bytes are something else; the message names it
   */
  static void refuse(byte[] bytes, int from) throws UnreadableException {
    String head = head(bytes, from);
    String start = head.stripLeading();
    for (Kind kind : KINDS) {
      if (kind.begins(head) || kind.begins(start)) {
        throw new UnreadableException(
            "this is " + kind.name + "; save its text as plain text first");
      }
    }
    if (JSON.matcher(start).matches()) {
      throw new UnreadableException(
          "this is JSON; a .jsonl file has a document on each line, and on standard input --jsonl"
              + " says so");
    }
  }

  /**
   * Lets bytes pass that can be text in an encoding without zero bytes.
   *
   * @throws UnreadableException if they can't; the message says why
   */
  static void refuseBinary(byte[] bytes) throws UnreadableException {
    String head = head(bytes, 0);
    if (head.indexOf('\0') >= 0) {
      throw new UnreadableException(
          "this is binary: it holds zero bytes; if it is UTF-16 without a byte order mark, say"
              + " --encoding UTF-16LE or UTF-16BE");
    }
    refuseNoise(bytes);
  }

  /**
   * Lets bytes pass that can be markup or text in any encoding.
   *
   * @throws UnreadableException if they can't; the message says why
   */
  static void refuseNoise(byte[] bytes) throws UnreadableException {
    String head = head(bytes, 0).replace("\0", "");
    long controls = head.chars().filter(FileKind::isControl).count();
    if (controls >= Math.max(FEWEST_CONTROLS, Math.ceilDiv(head.length(), CONTROLS))) {
      throw new UnreadableException(
          "this is binary: it is full of control bytes; save its text as plain text first");
    }
  }

  private static String head(byte[] bytes, int from) {
    int length = Math.min(bytes.length - from, LOOKED_AT);
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
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
