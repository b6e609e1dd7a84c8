package org.onrecord.archive.reprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts documents into groups of reprints, one after the other.
 *
 * <p>A document follows the leader that it is most like and a reprint of; with none it leads
 * itself. If leaders are reprints of it, since the original came after them, it takes over their
 * groups; and if it is like two leaders, of which one stands mostly in the other, it binds their
 * groups. Whoever is in a group was compared to its leader, so that a chain of small changes does
 * not become one group. All in all the groups hang little on the order in which documents come;
 * those of texts that were cut to half and dressed up may.
 *
 * <p>What a document costs does not grow with the archive: of each band at most {@value #CROWD}
 * leaders are looked at, none if they are more (such words are boilerplate), and of all of them the
 * {@value #MOST} that share most bands are compared.
 *
 * <p>Not safe to share between threads, as the catalogue is not: the caller sees to it that one
 * document at a time is placed, within one transaction.
 */
public final class Reprints {
  private static final int CROWD = 40;
  private static final int MOST = 12;
  private static final int FEWEST_BANDS = 3;
  private static final int WITNESSES = 8;

  private final Catalogue catalogue;

  public Reprints(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  private record Match(long leader, Compared compared, Verdict verdict, double resemblance) {}

  /** Puts a document into its group; it may be one that was in another until now. */
  public void place(Article article) {
    Words words = Words.of(article.text());
    Signature signature = Signature.of(words);
    Compared compared = Compared.of(article, words);
    List<Match> matches = matches(article, compared, signature);
    Optional<Match> best = best(matches);
    if (best.isPresent()) {
      catalogue.follow(article.key(), best.get().leader());
      join(best.get(), matches);
    } else {
      catalogue.lead(article.key(), signature);
      matches.forEach(match -> takeOver(match.leader(), article.key(), compared));
    }
  }

  /** What is like several leaders binds the groups of those that have little of their own. */
  private void join(Match best, List<Match> matches) {
    Match first = best;
    for (Match match : matches) {
      if (match.leader() != first.leader()) {
        if (Verdict.canJoin(match.compared(), first.compared())) {
          takeOver(match.leader(), first.leader(), first.compared());
        } else if (Verdict.canJoin(first.compared(), match.compared())) {
          takeOver(first.leader(), match.leader(), match.compared());
          first = match;
        }
      }
    }
  }

  /**
   * A document leaves its group, as it is going to be removed or was superseded. Those that
   * followed it are placed anew.
   */
  public void withdraw(Article article) {
    List<Long> followers = catalogue.followers(article.key(), Integer.MAX_VALUE);
    catalogue.leave(article.key());
    followers.stream()
        .map(catalogue::article)
        .sorted(
            Comparator.comparing((Article it) -> Moment.of(it.published()).orElse(""))
                .thenComparing(Article::key))
        .forEach(this::place);
  }

  private static Optional<Match> best(List<Match> matches) {
    return matches.stream()
        .filter(match -> match.verdict() == Verdict.REPRINT)
        .max(
            Comparator.comparingDouble(Match::resemblance)
                .thenComparing(Match::leader, Comparator.reverseOrder()));
  }

  private List<Match> matches(Article article, Compared compared, Signature signature) {
    List<Match> matches = new ArrayList<>();
    for (long leader : candidates(article.key(), signature)) {
      Compared other = Compared.of(catalogue.article(leader));
      Verdict verdict = verdict(compared, leader, other);
      if (verdict != Verdict.NEITHER) {
        matches.add(new Match(leader, other, verdict, compared.resemblance(other)));
      }
    }
    return matches;
  }

  /**
   * What stands mostly in a leader, and is a reprint of one that follows it, is one of the leader.
   */
  private Verdict verdict(Compared compared, long leader, Compared other) {
    Verdict verdict = Verdict.of(compared, other);
    boolean isVouchedFor =
        verdict == Verdict.NEITHER
            && Verdict.canJoin(compared, other)
            && catalogue.followers(leader, WITNESSES).stream()
                .map(follower -> Compared.of(catalogue.article(follower)))
                .anyMatch(follower -> Verdict.of(compared, follower) == Verdict.REPRINT);
    return isVouchedFor ? Verdict.REPRINT : verdict;
  }

  /** The leaders that share most bands with it. */
  private List<Long> candidates(long document, Signature signature) {
    Map<Long, Integer> shared = new HashMap<>();
    catalogue
        .leaders(signature.bands(), CROWD)
        .forEach(leader -> shared.merge(leader, 1, Integer::sum));
    shared.remove(document);
    int fewest = Math.min(FEWEST_BANDS, signature.bands().length);
    return shared.entrySet().stream()
        .filter(each -> each.getValue() >= fewest)
        .sorted(
            Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void takeOver(long leader, long original, Compared compared) {
    List<Long> followers = catalogue.followers(leader, Integer.MAX_VALUE);
    catalogue.follow(leader, original);
    for (long follower : followers) {
      Article article = catalogue.article(follower);
      if (Verdict.canJoin(Compared.of(article), compared)) {
        catalogue.follow(follower, original);
      } else {
        place(article);
      }
    }
  }
}
