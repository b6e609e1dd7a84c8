package org.onrecord.cli.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.archive.Likeness;
import org.onrecord.record.Actor;

/**
 * Finds the appearances that are one actor: states of one code; what is of one kind and has one
 * identity; what is of one kind and has one name and codes that do not conflict. What has a name
 * and could be either of two is joined to neither; what has none of these is joined to nothing.
 */
final class Joining {
  /** The surest first: those that are known, then those whose code says most. */
  private static final Comparator<List<Appearance>> SUREST_FIRST =
      Comparator.comparing((List<Appearance> alike) -> known(alike.getFirst()).isEmpty())
          .thenComparing(alike -> code(alike.getFirst()).length(), Comparator.reverseOrder());

  private final List<List<Appearance>> rows = new ArrayList<>();
  private final Map<Named, List<List<Appearance>>> named = new HashMap<>();

  private record Named(Actor.Kind kind, String name) {}

  /** What makes appearances one without a question. */
  private record Key(Actor.Kind kind, String who, String code) {}

  static List<Row> of(List<Appearance> appearances) {
    Map<Key, List<Appearance>> alike = new LinkedHashMap<>();
    appearances.forEach(
        each -> alike.computeIfAbsent(key(each), key -> new ArrayList<>()).add(each));
    Joining joining = new Joining();
    alike.values().stream().sorted(SUREST_FIRST).forEach(joining::place);
    return joining.rows.stream().map(Row::of).toList();
  }

  private static Key key(Appearance each) {
    return known(each)
        .map(who -> new Key(each.kind(), who, ""))
        .or(() -> name(each).map(name -> new Key(each.kind(), "name " + name, code(each))))
        .orElseGet(() -> new Key(each.kind(), "id " + each.actor(), ""));
  }

  private void place(List<Appearance> alike) {
    Appearance first = alike.getFirst();
    if (known(first).isEmpty() && name(first).isPresent()) {
      List<List<Appearance>> fitting =
          named.getOrDefault(named(first), List.of()).stream()
              .filter(row -> !Likeness.conflict(fullestCode(row), code(first)))
              .toList();
      if (fitting.size() == 1) {
        fitting.getFirst().addAll(alike);
        return;
      }
    }
    rows.add(alike);
    alike.stream()
        .filter(each -> name(each).isPresent())
        .map(Joining::named)
        .distinct()
        .forEach(name -> named.computeIfAbsent(name, key -> new ArrayList<>()).add(alike));
  }

  private static Named named(Appearance each) {
    return new Named(each.kind(), name(each).orElseThrow());
  }

  private static String fullestCode(List<Appearance> row) {
    return Row.longest(row.stream().map(Appearance::code)).orElse("");
  }

  /** Who it is whatever it is called. */
  private static Optional<String> known(Appearance each) {
    Likeness like = each.likeness();
    return like.state()
        .map(code -> "state " + code)
        .or(() -> like.identity().map(item -> "identity " + item));
  }

  private static Optional<String> name(Appearance each) {
    return each.likeness().alias();
  }

  private static String code(Appearance each) {
    return each.code().orElse("");
  }
}
