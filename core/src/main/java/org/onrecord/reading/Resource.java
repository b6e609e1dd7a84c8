package org.onrecord.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists that lie beside the classes that read them. */
public final class Resource {
  private Resource() {}

  /**
   * All of a resource.
   *
   * @param beside the class beside which it lies
   * @throws IllegalStateException if it is missing
   */
  public static byte[] bytes(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing: rebuild core");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + name, e);
    }
  }

  /**
   * A resource of UTF-8 text.
   *
   * @param beside the class beside which it lies
   * @throws IllegalStateException if it is missing
   */
  public static String text(Class<?> beside, String name) {
    return new String(bytes(beside, name), StandardCharsets.UTF_8);
  }

  /**
   * The lines of a resource, without empty ones and those that begin with #.
   *
   * @param beside the class beside which it lies
   * @throws IllegalStateException if it is missing
   */
  public static List<String> lines(Class<?> beside, String name) {
    return text(beside, name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
