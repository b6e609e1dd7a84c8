package org.onrecord.archive.reprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** A catalogue in memory, which counts how often a document is taken out. */
final class Shelf implements Catalogue {
  private final Map<Long, Article> articles = new HashMap<>();
  private final Map<Long, Signature> signatures = new HashMap<>();
  private final Map<Long, Long> leaders = new TreeMap<>();
  private final Map<Long, List<Long>> bands = new HashMap<>();
  private final Reprints reprints = new Reprints(this);
  private int taken;

  long add(String text) {
    return add("", text);
  }

  long add(String published, String text) {
    Article article =
        new Article(articles.size(), Optional.of(published).filter(date -> !date.isEmpty()), text);
    articles.put(article.key(), article);
    reprints.place(article);
    return article.key();
  }

  void withdraw(long key) {
    reprints.withdraw(article(key));
  }

  long leader(long key) {
    return Objects.requireNonNull(leaders.get(key));
  }

  /** The groups, each in the order of its keys. */
  Collection<List<Long>> groups() {
    Map<Long, List<Long>> groups = new TreeMap<>();
    leaders.forEach(
        (key, leader) -> groups.computeIfAbsent(leader, l -> new ArrayList<>()).add(key));
    return groups.values();
  }

  int taken() {
    return taken;
  }

  @Override
  public List<Long> leaders(long[] asked, int crowd) {
    return Arrays.stream(asked)
        .mapToObj(band -> bands.getOrDefault(band, List.of()))
        .filter(all -> all.size() <= crowd)
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public Article article(long key) {
    taken++;
    return Objects.requireNonNull(articles.get(key));
  }

  @Override
  public List<Long> followers(long leader, int most) {
    return leaders.entrySet().stream()
        .filter(each -> each.getValue() == leader && each.getKey() != leader)
        .map(Map.Entry::getKey)
        .limit(most)
        .toList();
  }

  @Override
  public void lead(long document, Signature signature) {
    leaders.put(document, document);
    signatures.put(document, signature);
    for (long band : signature.bands()) {
      bands.computeIfAbsent(band, b -> new ArrayList<>(1)).add(document);
    }
  }

  @Override
  public void follow(long document, long leader) {
    leave(document);
    leaders.put(document, leader);
  }

  @Override
  public void leave(long document) {
    leaders.put(document, document);
    Signature signature = signatures.remove(document);
    if (signature != null) {
      for (long band : signature.bands()) {
        Objects.requireNonNull(bands.get(band)).remove((Long) document);
      }
    }
  }
}
