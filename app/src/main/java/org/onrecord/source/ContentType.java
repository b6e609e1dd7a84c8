package org.onrecord.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server says that something is, as in {@code text/html; charset=utf-8}.
 *
 * @param mediaType in small letters
 * @param charset as it is written
 */
record ContentType(String mediaType, Optional<String> charset) {
  private static final Pattern CHARSET =
      Pattern.compile(
          ";\\s*charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]{1,40})", Pattern.CASE_INSENSITIVE);

  static ContentType parse(String header) {
    Matcher charset = CHARSET.matcher(header);
    return new ContentType(
        header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT),
        charset.find() ? Optional.of(charset.group(1)) : Optional.empty());
  }
}
