package org.onrecord.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An address of this site with the whole state of a page in its query.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param path as it is written in an address
 * @param query values by name, not encoded
 */
public record Address(String path, Map<String, String> query) {
  /** So many sentences of a document stand on a page at most. */
  static final int PART = 250;

  public Address {
    Objects.requireNonNull(path);
    query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
  }

  /** Without a query. */
  public static Address of(String path) {
    return new Address(path, Map.of());
  }

  /** A document, at one of its sentences, from 1; 0 is its title. */
  public static String sentence(String document, int number) {
    String part = number <= PART ? "" : "?from=" + part(number);
    return document(document) + part + "#s" + number;
  }

  /** With which sentence, from 1, the part begins in which one stands. */
  static int part(int number) {
    return (number - 1) / PART * PART + 1;
  }

  /** A dispute. */
  static String dispute(String id) {
    return of("/disputes").with("id", id).toString();
  }

  /** A document. */
  public static String document(String id) {
    return "/documents/" + encoded(id);
  }

  /** An actor; the slash in its id stays one. */
  public static String actor(String id) {
    return "/actors/" + encoded(id).replace("%2F", "/");
  }

  /** The same with another value; what the list was left at is forgotten. */
  public Address with(String name, String value) {
    Map<String, String> other = new LinkedHashMap<>(query);
    other.remove("cursor");
    other.put(name, value);
    return new Address(path, other);
  }

  /** The same without a value; what the list was left at is forgotten. */
  public Address without(String name) {
    Map<String, String> other = new LinkedHashMap<>(query);
    other.remove("cursor");
    other.remove(name);
    return new Address(path, other);
  }

  /** The same question to another path. */
  public Address at(String other) {
    return new Address(other, query);
  }

  /** The value of a name; empty if there is none. */
  public String value(String name) {
    return query.getOrDefault(name, "");
  }

  /** As it stands in a link. */
  @Override
  public String toString() {
    return query.isEmpty()
        ? path
        : query.entrySet().stream()
            .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&", path + "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20").replace("%3A", ":");
  }
}
