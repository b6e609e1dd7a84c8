package org.onrecord.web.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What stands around the content of a page.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param title of the page; foreign text must have gone through {@link Shown}
 * @param section path of the section that it belongs to, or none's
 * @param assets path under which the static files lie, without a slash at its end
 * @param version of the program
 * @param words that were searched for; may be empty
 */
public record Frame(String title, String section, String assets, String version, String words) {
  private static final List<String> NAMES =
      List.of("Start", "Statements", "Actors", "Events", "Disputes", "Sources", "Add");
  private static final List<String> PATHS =
      List.of("/", "/statements", "/actors", "/events", "/disputes", "/sources", "/add");

  public Frame {
    Objects.requireNonNull(title);
    Objects.requireNonNull(section);
    Objects.requireNonNull(assets);
    Objects.requireNonNull(version);
    Objects.requireNonNull(words);
  }

  /**
   * A part of the site.
   *
   * @param current whether the page belongs to it
   */
  public record Section(String name, String path, boolean current) {}

  /** All that the navigation shows. */
  public List<Section> sections() {
    return IntStream.range(0, PATHS.size())
        .mapToObj(i -> new Section(NAMES.get(i), PATHS.get(i), PATHS.get(i).equals(section)))
        .toList();
  }

  /** The same for words that were searched for. */
  public Frame searchedFor(String found) {
    return new Frame(title, section, assets, version, Shown.line(found));
  }
}
