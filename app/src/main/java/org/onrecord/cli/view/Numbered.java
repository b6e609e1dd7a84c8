package org.onrecord.cli.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.record.Statement;

/**
 * A statement as the list shows it.
 *
 * @param number in the record, from 1
 * @param inside the statements that stand directly inside it, in text order
 */
record Numbered(int number, Statement statement, List<Numbered> inside) {

  /** Those that stand in no other, in text order, with all the rest inside them. */
  static List<Numbered> of(List<Statement> statements) {
    Map<String, Numbered> byId = new LinkedHashMap<>();
    statements.forEach(
        each -> byId.put(each.id(), new Numbered(byId.size() + 1, each, new ArrayList<>())));
    List<Numbered> outermost = new ArrayList<>();
    for (Numbered each : byId.values()) {
      each.statement().within().map(byId::get).map(Numbered::inside).orElse(outermost).add(each);
    }
    return outermost;
  }

  /** All that stand inside it, at any depth. */
  Stream<Numbered> deepInside() {
    return inside.stream().flatMap(each -> Stream.concat(Stream.of(each), each.deepInside()));
  }
}
