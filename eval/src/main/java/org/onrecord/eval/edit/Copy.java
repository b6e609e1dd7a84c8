package org.onrecord.eval.edit;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.onrecord.eval.gold.GoldArticle;

/**
 * A text that is added to an archive: an article as it was written, or a copy of it.
 *
 * @param original the id of the article that it is a reprint of, or that it is; that of no other
 *     where it is a reprint of none
 * @param story what it is about
 * @param kind the kind of the article, or the label of the edit
 * @param isOriginal whether it is an article as it was written
 * @param published ISO 8601 date or date-time
 * @param text all of it
 */
public record Copy(
    String original,
    String story,
    String kind,
    boolean isOriginal,
    Optional<String> published,
    String text) {
  /** Of a digest, which has several reports in one. */
  public static final String DIGEST = "digest";

  private static final int IN_DIGEST = 3;

  /** All articles, with a copy for each edit that fits; and digests of several. */
  public static List<Copy> all(List<GoldArticle> articles, long seed) {
    List<Copy> all = new ArrayList<>();
    for (GoldArticle each : articles) {
      all.add(original(each));
      for (Edit edit : Edit.values()) {
        if (edit.fits(each)) {
          all.add(copy(each, edit, new SplittableRandom(seed + name(each, edit))));
        }
      }
    }
    all.addAll(digests(articles.stream().filter(it -> it.kind().equals("article")).toList()));
    return all;
  }

  private static Copy original(GoldArticle article) {
    return new Copy(
        article.id(),
        article.story(),
        article.kind(),
        true,
        Optional.of(article.published()),
        article.text());
  }

  private static long name(GoldArticle article, Edit edit) {
    return (article.id() + "/" + edit.label()).hashCode();
  }

  private static Copy copy(GoldArticle article, Edit edit, RandomGenerator random) {
    Optional<String> published = published(article.published(), random);
    return new Copy(
        article.id(),
        article.story(),
        edit.label(),
        false,
        published,
        edit.of(article.text(), random));
  }

  /** Up to a day later; often only the day is known, sometimes nothing. */
  private static Optional<String> published(String original, RandomGenerator random) {
    OffsetDateTime later =
        OffsetDateTime.parse(original).plus(random.nextInt(24 * 60), ChronoUnit.MINUTES);
    return switch (random.nextInt(6)) {
      case 0 -> Optional.empty();
      case 1, 2 -> Optional.of(later.toLocalDate().toString());
      default -> Optional.of(later.toString());
    };
  }

  private static List<Copy> digests(List<GoldArticle> articles) {
    List<Copy> digests = new ArrayList<>();
    for (int i = 0; i + IN_DIGEST <= articles.size(); i += IN_DIGEST) {
      List<GoldArticle> some = articles.subList(i, i + IN_DIGEST);
      digests.add(
          new Copy(
              DIGEST + i,
              DIGEST,
              DIGEST,
              true,
              Optional.of(some.getLast().published()),
              Paragraphs.join(some.stream().map(GoldArticle::text).toList())));
    }
    return digests;
  }
}
