package org.onrecord.export;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.onrecord.source.Hashes;

/** Names of files that stand for documents: the same in each export, and safe on any system. */
public final class FileNames {
  private static final Pattern ID = Pattern.compile("sha256:[0-9a-f]{64}");
  private static final int DIGITS = 16;

  private FileNames() {}

  /** For a document of that id, without an ending: the first digits of its hash. */
  public static String of(String id) {
    String hash = ID.matcher(id).matches() ? id.substring("sha256:".length()) : sha256(id);
    return hash.substring(0, DIGITS);
  }

  private static String sha256(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Hashes.of(bytes);
  }
}
