package org.onrecord.cli.actors;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.record.Actor;

/**
 * An actor over all documents.
 *
 * @param appearances at least one, in the order in which they were read
 */
record Row(List<Appearance> appearances) {
  Row {
    appearances = List.copyOf(appearances);
  }

  static Row of(Collection<Appearance> appearances) {
    return new Row(
        appearances.stream().sorted(Comparator.comparingInt(Appearance::order)).toList());
  }

  int order() {
    return appearances.getFirst().order();
  }

  Actor.Kind kind() {
    return appearances.getFirst().kind();
  }

  /** The longest. */
  Optional<String> name() {
    return longest(appearances.stream().map(Appearance::name));
  }

  /** Words of the first document that stand for it. */
  String words() {
    return appearances.getFirst().words();
  }

  /** The one that most documents give. */
  Optional<String> role() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    appearances.stream()
        .flatMap(each -> each.role().stream())
        .forEach(role -> counts.merge(role, 1, Integer::sum));
    return counts.entrySet().stream()
        .min(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  /** The one that says most. */
  Optional<String> code() {
    return longest(appearances.stream().map(Appearance::code));
  }

  Optional<String> wikidata() {
    return appearances.stream().flatMap(each -> each.wikidata().stream()).findFirst();
  }

  int quoted() {
    return appearances.stream().mapToInt(Appearance::quoted).sum();
  }

  int mentioned() {
    return appearances.stream().mapToInt(Appearance::mentioned).sum();
  }

  int documents() {
    return (int) appearances.stream().map(Appearance::document).distinct().count();
  }

  /** The first of equally long ones. */
  static Optional<String> longest(Stream<Optional<String>> values) {
    return values.flatMap(Optional::stream).min(Comparator.comparingInt(String::length).reversed());
  }
}
