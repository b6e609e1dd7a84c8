package org.onrecord.web.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.archive.query.Happened;
import org.onrecord.record.Factuality;
import org.onrecord.record.Labelled;

/** What happened, in plain words. */
final class Happenings {
  private static final int NAMES = 4;

  private Happenings() {}

  /** Who, the words that tell it, to whom. */
  static String told(Happened event) {
    return Stream.of(names(event.doers()), Shown.line(event.words()), names(event.recipients()))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  static String names(List<String> names) {
    return names.stream().limit(NAMES).map(Shown::line).collect(Collectors.joining(", "))
        + (names.size() > NAMES ? " and others" : "");
  }

  /** How firmly the report commits to it; nothing where it does not speak. */
  static Chip firm(Happened event) {
    return event
        .author()
        .map(value -> Chip.ofEvent(Labelled.of(Factuality.class, value), true))
        .orElse(Chip.NONE);
  }

  /** A type of PLOVER's as a word. */
  static String type(String type) {
    return Shown.line(type.toLowerCase(Locale.ROOT));
  }
}
