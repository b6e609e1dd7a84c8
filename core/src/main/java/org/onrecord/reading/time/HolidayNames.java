package org.onrecord.reading.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.reading.Resource;
import org.onrecord.text.Span;

/**
 * What holidays are called, in the resource {@code holidays.tsv}: a name, and the {@link Holiday}.
 * A name with a capital needs one in the text.
 *
 * <p>Immutable; safe to share between threads.
 */
final class HolidayNames {
  private static final String RESOURCE = "holidays.tsv";

  private record Name(List<String> words, boolean capital, Sense sense) {}

  private final Map<String, List<Name>> byFirst = new HashMap<>();

  /** Read from the resource beside this class. */
  HolidayNames() {
    for (String line : Resource.lines(HolidayNames.class, RESOURCE)) {
      String[] row = line.split("\t", -1);
      if (row.length != 2) {
        throw new IllegalStateException(RESOURCE + ": two columns wanted: " + line);
      }
      String name = row[0].toLowerCase(Locale.ROOT).replace("'", " ' ").replace("-", " - ");
      List<String> words = List.of(name.strip().split(" +", -1));
      Sense sense = new Sense(Sort.HOLIDAY, Holiday.valueOf(row[1]).ordinal());
      byFirst
          .computeIfAbsent(words.getFirst(), any -> new ArrayList<>())
          .add(new Name(words, Character.isUpperCase(row[0].charAt(0)), sense));
    }
    byFirst.values().forEach(all -> all.sort(Comparator.comparing(name -> -name.words().size())));
  }

  /** The tokens with each holiday's name as one. */
  List<Token> joined(List<Token> tokens) {
    List<Token> all = new ArrayList<>(tokens.size());
    for (int at = 0; at < tokens.size(); ) {
      Optional<Name> name = at(tokens, at);
      int to = at + name.map(found -> found.words().size()).orElse(1);
      all.add(name.isEmpty() ? tokens.get(at) : joined(tokens.subList(at, to), name.get()));
      at = to;
    }
    return all;
  }

  /** The longest name that begins with a token. */
  private Optional<Name> at(List<Token> tokens, int from) {
    for (Name name : byFirst.getOrDefault(tokens.get(from).word(), List.of())) {
      int to = from + name.words().size();
      if (to <= tokens.size()) {
        List<Token> there = tokens.subList(from, to);
        boolean capital = !name.capital() || there.stream().anyMatch(Token::capital);
        if (capital && there.stream().map(Token::word).toList().equals(name.words())) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  private static Token joined(List<Token> words, Name name) {
    Token first = words.getFirst();
    return new Token(
        new Span(first.span().start(), words.getLast().span().end()),
        String.join(" ", name.words()),
        first.capital(),
        List.of(name.sense()));
  }
}
