package org.onrecord.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/**
 * Names the findings of one document by its content, so that reading a text twice gives the same
 * ids.
 *
 * <p><b>A document's id</b> is {@code sha256:} and, in lower-case hexadecimal, the SHA-256 of the
 * UTF-8 bytes of the JSON array {@code [published, uri, text]}: no white space, strings quoted as
 * ECMAScript's {@code JSON.stringify} quotes them ({@code \" \\ \b \f \n \r \t}, other controls
 * below U+0020 and lone surrogates as {@code \\u} and four lower-case digits, all else as it is),
 * {@code null} for what is absent. A path on this computer does not enter it: a uri counts if it
 * begins with a scheme (RFC 3986, two or more characters, so that {@code C:} is none) other than
 * {@code file}, and is null otherwise.
 *
 * <p><b>A finding's id</b> is {@code <document id>/<letter><start>-<end>}: the sort's letter, the
 * first start and the last end of its words (for an actor those of its first mention, for a dispute
 * those of what its sides hold). Of findings for which this would be equal, the first has no
 * suffix, the second {@code ~2}, the third {@code ~3} and so on, in the order in which they are
 * named here; name findings in text order.
 *
 * <p>An instance counts what it has named: one for each document, not to be shared by threads.
 */
public final class Ids {
  private static final Pattern SCHEME =
      Pattern.compile("(?!file:)[a-z][a-z0-9+.-]+:.*", Pattern.DOTALL);

  private final String document;
  private final Map<String, Integer> given = new HashMap<>();

  /**
   * @param document the document's id
   */
  public Ids(String document) {
    this.document = document;
  }

  /** The sorts of findings, each with the letter that stands for it in an id. */
  public enum Sort {
    STATEMENT('s'),
    EVENT('e'),
    ACTOR('a'),
    PLACE('p'),
    TIME('t'),
    QUANTITY('q'),
    DISPUTE('d');

    private final char letter;

    Sort(char letter) {
      this.letter = letter;
    }
  }

  /**
   * The id of the next finding.
   *
   * @param words the words that it rests on, at least one span
   * @throws IllegalArgumentException if there are no words
   */
  public String next(Sort sort, Collection<Span> words) {
    Checks.filled("words", words);
    Span extent = Checks.extent(words);
    String id = document + "/" + sort.letter + extent.start() + "-" + extent.end();
    int count = given.merge(id, 1, Integer::sum);
    return count == 1 ? id : id + "~" + count;
  }

  /** The id of a document. */
  public static String document(Document document) {
    String parts =
        "["
            + quoted(document.published())
            + ","
            + quoted(document.uri().filter(Ids::isGlobal))
            + ","
            + quoted(Optional.of(document.text()))
            + "]";
    byte[] hash = sha256().digest(parts.getBytes(StandardCharsets.UTF_8));
    return "sha256:" + HexFormat.of().formatHex(hash);
  }

  private static boolean isGlobal(String uri) {
    return SCHEME.matcher(uri.toLowerCase(Locale.ROOT)).matches();
  }

  private static String quoted(Optional<String> value) {
    return value.map(JsonString::quote).orElse("null");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
