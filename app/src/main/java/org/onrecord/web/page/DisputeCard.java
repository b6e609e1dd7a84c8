package org.onrecord.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onrecord.archive.query.FoundDispute;
import org.onrecord.archive.query.Saying;
import org.onrecord.archive.query.Stand;
import org.onrecord.export.answer.Taker;
import org.onrecord.export.plain.Disagreement;
import org.onrecord.record.Dispute;

/**
 * A dispute whole, its sides beside each other. It never says which of them is right.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param relation in which way the sides do not agree, in a word
 * @param meaning the same in a sentence
 * @param about what it is about; may be empty
 * @param day when it was first seen, in words
 * @param where it runs: in one article, or between several
 * @param sides two or more
 */
public record DisputeCard(
    String relation, String meaning, String about, String day, String where, List<Side> sides) {
  private static final int DAY = 10;

  /** So many words of a side are seen at once, and so many more can be unfolded. */
  private static final int FIRST = 2;

  private static final int MORE = 30;

  public DisputeCard {
    Objects.requireNonNull(relation);
    Objects.requireNonNull(meaning);
    Objects.requireNonNull(about);
    Objects.requireNonNull(day);
    Objects.requireNonNull(where);
    sides = List.copyOf(sides);
  }

  /**
   * One side.
   *
   * @param carried by how many independent reports, in words
   * @param outlets those who published them
   * @param reprints outlets that only repeat one of them
   * @param first words in which it is taken
   * @param more of them
   * @param left how many are not shown
   */
  public record Side(
      String carried,
      List<String> outlets,
      List<String> reprints,
      List<Words> first,
      List<Words> more,
      int left) {
    public Side {
      outlets = List.copyOf(outlets);
      reprints = List.copyOf(reprints);
      first = List.copyOf(first);
      more = List.copyOf(more);
    }
  }

  /**
   * Words of a side.
   *
   * @param who takes it
   * @param verb what who takes it does by saying them; empty for a report's own words
   * @param pieces the sentence, the words marked in it
   * @param origin leads to them
   */
  public record Words(String who, String verb, List<Piece> pieces, Origin origin) {
    public Words {
      pieces = List.copyOf(pieces);
    }
  }

  /** As an archive has it. */
  public static DisputeCard of(FoundDispute dispute) {
    String seen = dispute.firstSeen();
    return new DisputeCard(
        relation(dispute.relation()),
        Disagreement.of(dispute.relation()),
        dispute.about().map(DisputeCard::about).orElse(""),
        Dates.of(seen.substring(0, Math.min(DAY, seen.length()))),
        dispute.across() ? "between articles" : "in one article",
        dispute.sides().stream()
            .filter(side -> !side.stands().isEmpty())
            .map(DisputeCard::side)
            .toList());
  }

  private static String about(Stand.Gist event) {
    return Shown.line(
        "“"
            + Shown.line(event.words())
            + "”"
            + event.place().map(place -> " in " + Shown.line(place)).orElse("")
            + event.from().map(day -> ", " + Dates.of(day)).orElse(""),
        500);
  }

  /** What one side does to the other. */
  static String relation(Dispute.Relation relation) {
    return switch (relation) {
      case DENIAL -> "denies";
      case CONTRADICTION -> "contradicts";
      case COUNT -> "counts otherwise";
      case BLAME -> "blames another";
    };
  }

  private static Side side(FoundDispute.Side side) {
    List<Words> words = firstOfReprints(side.stands()).stream().map(DisputeCard::words).toList();
    int shown = Math.min(words.size(), FIRST + MORE);
    return new Side(
        side.independent() == 1 ? "1 report" : side.independent() + " independent reports",
        outlets(originals(side.stands())),
        reprinted(side.stands()),
        words.subList(0, Math.min(words.size(), FIRST)),
        words.subList(Math.min(words.size(), FIRST), shown),
        words.size() - shown);
  }

  /** The first of each group of reprints. */
  private static List<Stand> originals(List<Stand> stands) {
    Map<String, Stand> first = new LinkedHashMap<>();
    for (Stand each : stands) {
      String group = each.source().reprint();
      if (each.source().id().equals(group)) {
        first.put(group, each);
      } else {
        first.putIfAbsent(group, each);
      }
    }
    return List.copyOf(first.values());
  }

  private static List<String> reprinted(List<Stand> stands) {
    List<String> others = new ArrayList<>(outlets(stands));
    others.removeAll(outlets(originals(stands)));
    return others;
  }

  private static List<String> outlets(List<Stand> stands) {
    return stands.stream()
        .flatMap(stand -> stand.source().outlet().stream())
        .map(Shown::line)
        .filter(outlet -> !outlet.isEmpty())
        .distinct()
        .toList();
  }

  /** The same words in a reprint need not be read again. */
  private static List<Stand> firstOfReprints(List<Stand> stands) {
    Map<List<String>, Stand> first = new LinkedHashMap<>();
    for (Stand each : stands) {
      first.putIfAbsent(List.of(each.source().reprint(), each.words()), each);
    }
    return new ArrayList<>(first.values());
  }

  private static Words words(Stand stand) {
    return new Words(
        Shown.line(Taker.of(stand)),
        stand.saying().map(Saying::act).map(Acts::past).orElse(""),
        Piece.of(stand.sentence(), stand.words()),
        Origin.of(stand.source(), stand.number()));
  }
}
