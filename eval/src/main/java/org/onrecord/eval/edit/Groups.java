package org.onrecord.eval.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.archive.reprint.Article;
import org.onrecord.archive.reprint.Catalogue;
import org.onrecord.archive.reprint.Reprints;
import org.onrecord.archive.reprint.Signature;

/** Groups of reprints in memory. For one thread. */
public final class Groups implements Catalogue {
  private final Map<Long, Article> articles = new HashMap<>();
  private final Map<Long, Long> leaders = new HashMap<>();
  private final Map<Long, List<Long>> bands = new HashMap<>();
  private final Map<Long, Signature> signatures = new HashMap<>();
  private final Reprints reprints = new Reprints(this);

  /** Adds an article and finds its group. */
  public void add(Article article) {
    articles.put(article.key(), article);
    reprints.place(article);
  }

  /** The leader of an article's group. */
  public long leader(long article) {
    return leaders.getOrDefault(article, article);
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
    Article found = articles.get(key);
    if (found == null) {
      throw new IllegalArgumentException("there is no article " + key);
    }
    return found;
  }

  @Override
  public List<Long> followers(long leader, int most) {
    return leaders.entrySet().stream()
        .filter(each -> each.getValue() == leader && each.getKey() != leader)
        .map(Map.Entry::getKey)
        .sorted()
        .limit(most)
        .toList();
  }

  @Override
  public void lead(long document, Signature signature) {
    leave(document);
    signatures.put(document, signature);
    for (long band : signature.bands()) {
      bands.computeIfAbsent(band, b -> new ArrayList<>()).add(document);
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
        bands.getOrDefault(band, new ArrayList<>()).remove(document);
      }
    }
  }
}
