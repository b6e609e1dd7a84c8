package org.onrecord.reading.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.record.Mention;
import org.onrecord.text.Span;

/**
 * Which chain each mention is in, while mentions are still added: those that quotations explain,
 * and groups of several that speak together. For one thread.
 */
final class Groups {
  private final List<List<Phrase>> chains = new ArrayList<>();
  private final Map<Phrase, List<Phrase>> chainOf = new IdentityHashMap<>();
  private final TreeMap<Integer, Phrase> byStart = new TreeMap<>();
  private final TreeMap<Span, Phrase> joined = new TreeMap<>();

  Groups(List<Chain> chains, List<Phrase> all) {
    for (Chain chain : chains) {
      begin(chain.phrases());
    }
    all.forEach(phrase -> byStart.put(phrase.head().start(), phrase));
    // What Chains left out stands alone until something explains it.
    all.stream()
        .filter(phrase -> !chainOf.containsKey(phrase))
        .forEach(phrase -> begin(List.of(phrase)));
  }

  private void begin(List<Phrase> phrases) {
    List<Phrase> chain = new ArrayList<>(phrases);
    chains.add(chain);
    phrases.forEach(phrase -> chainOf.put(phrase, chain));
  }

  /**
   * The mention whose phrase hangs on a word of a parse: of a name, its last word may be the head.
   */
  Optional<Phrase> at(Parse parse, int word) {
    return IntStream.concat(IntStream.of(word), parse.children(word, "flat"))
        .mapToObj(each -> Optional.ofNullable(byStart.get(parse.span(each).start())))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> named(parse.span(word)))
        .filter(phrase -> phrase.site().parse() == parse);
  }

  /** The name that a word is part of. */
  private Optional<Phrase> named(Span word) {
    return Stream.of(byStart.floorEntry(word.start()), byStart.ceilingEntry(word.start()))
        .filter(Objects::nonNull)
        .map(Map.Entry::getValue)
        .filter(phrase -> phrase.name().isPresent() && phrase.brief().covers(word))
        .findFirst();
  }

  /** The mentions whose heads lie in a span. */
  Collection<Phrase> within(Span span) {
    return byStart.subMap(span.start(), span.end()).values();
  }

  /** The chain that a mention is in, so far. */
  List<Phrase> of(Phrase phrase) {
    return chainOf.getOrDefault(phrase, List.of(phrase));
  }

  /** Moves a mention that stands alone into another's chain. */
  void join(Phrase phrase, Phrase other) {
    List<Phrase> alone = of(phrase);
    List<Phrase> chain = of(other);
    if (alone != chain && alone.size() == 1) {
      alone.clear();
      chain.add(phrase);
      chainOf.put(phrase, chain);
    }
  }

  /**
   * The mention itself, or where a source names several ("Ann Low and Bo Rix"), one of them all.
   */
  Phrase joined(Phrase first, Span source) {
    Parse parse = first.site().parse();
    boolean several =
        parse
            .children(first.site().word(), "conj")
            .filter(child -> source.covers(parse.span(child)))
            .filter(child -> parse.children(child, "cc").findAny().isPresent())
            .mapToObj(child -> at(parse, child))
            .flatMap(Optional::stream)
            .anyMatch(other -> other.sort() == first.sort() && of(other) != of(first));
    return several ? joined.computeIfAbsent(source, span -> group(first, span)) : first;
  }

  /** Whether a mention is of several together. */
  boolean isJoined(Phrase phrase) {
    return joined.get(phrase.span()) == phrase;
  }

  private Phrase group(Phrase first, Span span) {
    Sort sort = first.sort() == Sort.PLACE ? Sort.ORGANISATION : first.sort();
    Traits traits =
        new Traits(
            sort,
            Gender.UNKNOWN,
            Optional.of(true),
            Optional.empty(),
            Optional.empty(),
            "",
            0,
            Set.of());
    MentionHead model = MentionHead.unknown(span, sort);
    Phrase group =
        new Phrase(
            span, span, span, Optional.empty(), Mention.Form.NOMINAL, traits, first.site(), model);
    begin(List.of(group));
    return group;
  }

  /** The cast, with speakers and addressees as mentions. */
  Cast cast(Map<String, Phrase> said, Map<String, Phrase> told) {
    Map<List<Phrase>, Chain> made = new IdentityHashMap<>();
    List<Chain> all = new ArrayList<>();
    for (List<Phrase> chain : chains) {
      if (chain.isEmpty()) {
        continue;
      }
      Chain one = new Chain(chain.stream().sorted(Comparator.comparing(Phrase::head)).toList());
      made.put(chain, one);
      all.add(one);
    }
    all.sort(Comparator.comparing((Chain chain) -> chain.phrases().getFirst().head()));
    return new Cast(all, chains(said, made), chains(told, made));
  }

  private Map<String, Chain> chains(Map<String, Phrase> phrases, Map<List<Phrase>, Chain> made) {
    Map<String, Chain> found = new HashMap<>();
    phrases.forEach(
        (id, phrase) ->
            Optional.ofNullable(made.get(of(phrase))).ifPresent(chain -> found.put(id, chain)));
    return found;
  }
}
