package org.onrecord.web.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.onrecord.archive.query.Source;

/**
 * The document that something stands in.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param title its headline, else its name
 * @param outlet who published it; may be empty
 * @param day in words; empty where it is not known
 * @param iso the same as HTML's time has it
 * @param href leads to it
 * @param address on the web, if it is a harmless one; else empty
 * @param reprint whether it repeats another document
 */
public record Origin(
    String title,
    String outlet,
    String day,
    String iso,
    String href,
    String address,
    boolean reprint) {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  public Origin {
    Objects.requireNonNull(title);
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(day);
    Objects.requireNonNull(iso);
    Objects.requireNonNull(href);
    Objects.requireNonNull(address);
  }

  static Origin of(Source source) {
    return of(source, Address.document(source.id()));
  }

  static Origin of(Source source, int sentence) {
    return of(source, Address.sentence(source.id(), sentence));
  }

  private static Origin of(Source source, String href) {
    return new Origin(
        Shown.line(source.title().filter(title -> !title.isBlank()).orElse(source.name())),
        Shown.line(source.outlet().orElse("")),
        source.day().map(Dates::of).orElse(""),
        source.day().orElse(""),
        href,
        web(source.name()).orElse(""),
        !source.reprint().equals(source.id()));
  }

  /** An address that a browser may be led to. */
  static Optional<String> web(String name) {
    try {
      String scheme = String.valueOf(new URI(name).getScheme()).toLowerCase(Locale.ROOT);
      return SCHEMES.contains(scheme) ? Optional.of(name) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
