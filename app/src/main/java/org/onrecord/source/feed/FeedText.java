package org.onrecord.source.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The characters of a feed: by its byte order mark, else by what whoever sent it says, else by its
 * XML declaration, else as UTF-8 (RFC 7303, section 3).
 *
 * @param text without a byte order mark or white space before it, HTML's entities replaced by what
 *     they stand for
 * @param isWhole whether all bytes could be decoded; others are U+FFFD in the text
 */
record FeedText(String text, boolean isWhole) {
  private static final int HEAD = 1024;
  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");
  private static final Pattern ENTITY =
      Pattern.compile("<!\\[CDATA\\[.*?]]>|&([A-Za-z][A-Za-z0-9]{1,31});", Pattern.DOTALL);
  private static final Set<String> OF_XML = Set.of("amp", "lt", "gt", "quot", "apos");

  /**
   * Decodes a feed.
   *
   * @param charset the encoding that whoever sent it named
   * @throws FeedException if its encoding is not known
   */
  static FeedText of(byte[] bytes, Optional<String> charset) throws FeedException {
    Charset encoding = encoding(bytes, charset);
    try {
      return new FeedText(
          ready(
              encoding
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPORT)
                  .onUnmappableCharacter(CodingErrorAction.REPORT)
                  .decode(ByteBuffer.wrap(bytes))
                  .toString()),
          true);
    } catch (CharacterCodingException e) {
      return new FeedText(ready(new String(bytes, encoding)), false);
    }
  }

  private static Charset encoding(byte[] bytes, Optional<String> charset) throws FeedException {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00EF\u00BB\u00BF")) {
      return StandardCharsets.UTF_8;
    }
    if (head.startsWith("\u00FE\u00FF") || head.startsWith("\0<")) {
      return StandardCharsets.UTF_16BE;
    }
    if (head.startsWith("\u00FF\u00FE") || head.startsWith("<\0")) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared = DECLARED.matcher(head);
    Optional<String> name =
        charset.or(() -> declared.find() ? Optional.of(declared.group(1)) : Optional.empty());
    try {
      return name.map(Charset::forName).orElse(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new FeedException("its encoding \"" + name.orElse("") + "\" is not known");
    }
  }

  /** Many feeds have white space before their declaration, and entities that only HTML knows. */
  private static String ready(String text) {
    String begun = (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
    return ENTITY.matcher(begun).replaceAll(FeedText::character);
  }

  private static String character(MatchResult entity) {
    String written = entity.group();
    boolean stays = entity.group(1) == null || OF_XML.contains(entity.group(1));
    return Matcher.quoteReplacement(stays ? written : Parser.unescapeEntities(written, false));
  }
}
