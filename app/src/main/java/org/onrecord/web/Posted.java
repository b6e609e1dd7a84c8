package org.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.helidon.webserver.http.ServerRequest;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a form that was sent. */
record Posted(Map<String, List<String>> fields) {

  /**
   * Reads them.
   *
   * @throws Problem if the body is no form, or too large
   */
  static Posted of(ServerRequest request) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    try {
      for (String each : new String(Body.read(request), UTF_8).split("&")) {
        int at = each.indexOf('=');
        if (at > 0) {
          fields
              .computeIfAbsent(decoded(each.substring(0, at)), name -> new ArrayList<>())
              .add(decoded(each.substring(at + 1)));
        }
      }
    } catch (IllegalArgumentException e) {
      throw Problem.of(400, "The form was not understood", "it is not encoded as forms are");
    }
    return new Posted(fields);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, UTF_8);
  }

  /** All values of a field. */
  List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /**
   * The one value of a field.
   *
   * @throws Problem if there is none
   */
  String one(String name) {
    return all(name).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElseThrow(
            () -> Problem.of(List.of(new Problem.Wrong(name, "it is missing: fill it in"))));
  }
}
