package org.onrecord.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a web page as browsers do (HTML Standard, 13.2.3, and Encoding Standard): by its byte
 * order mark, else as its sender said, else as it says itself near its head. Where none tells, by
 * the encoding that a person named, else as UTF-8 if it is that, else as windows-1252. What fits no
 * encoding becomes U+FFFD: a page with one wrong byte is still a page.
 */
final class Markup {
  private static final int HEAD = 4096;

  private static final Pattern META =
      Pattern.compile(
          "<meta[^>]{0,400}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w:.+-]{1,40})"
              + "|<\\?xml[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w:.+-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  /** Labels that mean another encoding than Java's of that name. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("latin-1", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "windows-874"),
          Map.entry("tis-620", "windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("x-user-defined", "windows-1252"));

  private Markup() {}

  /** The page's text, without its byte order mark. */
  static String decode(byte[] bytes, Optional<String> fromHeader, Settings settings) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    int from = mark.map(ByteOrderMark::length).orElse(0);
    Charset charset =
        mark.map(ByteOrderMark::charset)
            .or(() -> fromHeader.flatMap(Markup::charset))
            .or(() -> inHead(bytes))
            .or(settings::encoding)
            .orElseGet(() -> isUtf8(bytes) ? StandardCharsets.UTF_8 : windows());
    return charset.decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
  }

  private static Optional<Charset> inHead(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher meta = META.matcher(head);
    return meta.find()
        ? charset(meta.group(1) == null ? meta.group(2) : meta.group(1)).map(Markup::readable)
        : Optional.empty();
  }

  /** Whoever could read the declaration in single bytes has no UTF-16 before them. */
  private static Charset readable(Charset declared) {
    return declared.name().startsWith("UTF-16") || declared.name().startsWith("UTF-32")
        ? StandardCharsets.UTF_8
        : declared;
  }

  private static Optional<Charset> charset(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(LABELS.getOrDefault(name, name)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).clear();
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Charset windows() {
    return Charset.forName("windows-1252");
  }
}
