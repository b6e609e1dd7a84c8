package org.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32;
import org.onrecord.archive.query.Spot;

/**
 * Where a list goes on, as a text that means nothing to whoever passes it back. It belongs to one
 * list: another question has other places.
 *
 * @param list what is listed, with its filters
 */
record Cursor(String list) {
  private static final String BETWEEN = "|";
  private static final int PARTS = 5;

  String of(Spot spot) {
    String plain =
        String.join(
            BETWEEN,
            sum(),
            String.valueOf(spot.document()),
            String.valueOf(spot.start()),
            String.valueOf(spot.key()),
            spot.moment().map(moment -> "=" + moment).orElse(""));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
  }

  /** Where it leads; empty if it is no cursor of this list. */
  Optional<Spot> read(String cursor) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
      String[] parts = plain.split("\\|", PARTS);
      if (parts.length != PARTS || !parts[0].equals(sum())) {
        return Optional.empty();
      }
      Optional<String> moment =
          parts[4].startsWith("=") ? Optional.of(parts[4].substring(1)) : Optional.empty();
      return Optional.of(
          new Spot(
              moment,
              Long.parseLong(parts[1]),
              Long.parseLong(parts[2]),
              Long.parseLong(parts[3])));
    } catch (IllegalArgumentException e) { // no base64, or no numbers
      return Optional.empty();
    }
  }

  private String sum() {
    CRC32 sum = new CRC32();
    sum.update(list.getBytes(UTF_8));
    return Long.toHexString(sum.getValue());
  }
}
