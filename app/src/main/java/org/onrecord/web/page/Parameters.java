package org.onrecord.web.page;

import java.util.Locale;
import java.util.Map;

/** The parameters of lists in plain words. */
final class Parameters {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("id", "only this one"),
          Map.entry("q", "words"),
          Map.entry("speaker", "said by"),
          Map.entry("about", "about"),
          Map.entry("name", "name"),
          Map.entry("act", "act"),
          Map.entry("kind", "kind"),
          Map.entry("outlet", "outlet"),
          Map.entry("type", "event"),
          Map.entry("place", "place"),
          Map.entry("from", "from"),
          Map.entry("to", "up to"),
          Map.entry("certain", "only what is certain"),
          Map.entry("disputed", "only what is disputed"),
          Map.entry("versions", "with older versions"));

  private Parameters() {}

  static String named(String parameter) {
    return NAMES.getOrDefault(parameter, parameter);
  }

  /** Whether a value narrows a list. */
  static boolean narrows(String parameter, String value) {
    return switch (parameter) {
      case "cursor", "limit" -> false;
      case "certain", "disputed", "versions" -> value.equals("true");
      default -> !value.isBlank();
    };
  }

  /** A value; empty where the name says all. */
  static String shown(String parameter, String value) {
    return switch (parameter) {
      case "id", "certain", "disputed", "versions" -> "";
      case "kind" -> Kinds.of(value);
      case "act" -> Acts.past(value);
      case "type" -> value.toLowerCase(Locale.ROOT);
      case "from", "to" -> Dates.of(value);
      default -> value;
    };
  }
}
