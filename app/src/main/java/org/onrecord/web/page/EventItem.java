package org.onrecord.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.archive.query.Happened;
import org.onrecord.archive.query.Told;
import org.onrecord.export.answer.Taker;
import org.onrecord.record.Factuality;
import org.onrecord.record.Labelled;

/**
 * An event as a row shows it.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param doers who did it; may be empty
 * @param type of it, as a word; may be empty
 * @param recipients to whom; may be empty
 * @param when it happened, in words; empty where the text does not tell
 * @param place where; may be empty
 * @param firm how firmly the report commits to it
 * @param reports how many independent reports tell it, in words
 * @param outlets that published them
 * @param claims of those whom the document quotes on it
 * @param pieces the sentence, the words that tell it marked
 * @param origin leads to the sentence
 */
public record EventItem(
    String doers,
    String type,
    String recipients,
    String when,
    String place,
    Chip firm,
    String reports,
    List<String> outlets,
    List<Claim> claims,
    List<Piece> pieces,
    Origin origin) {
  private static final int CLAIMS = 6;

  public EventItem {
    Objects.requireNonNull(doers);
    Objects.requireNonNull(type);
    Objects.requireNonNull(recipients);
    Objects.requireNonNull(when);
    Objects.requireNonNull(place);
    Objects.requireNonNull(firm);
    Objects.requireNonNull(reports);
    outlets = List.copyOf(outlets);
    claims = List.copyOf(claims);
    pieces = List.copyOf(pieces);
    Objects.requireNonNull(origin);
  }

  /**
   * Who commits to it.
   *
   * @param firm how firmly
   * @param said whether that was said at all
   */
  public record Claim(String who, Chip firm, Chip said) {
    public Claim {
      Objects.requireNonNull(who);
      Objects.requireNonNull(firm);
      Objects.requireNonNull(said);
    }

    /** So many of them; what is left out is told of. */
    static List<Claim> some(List<Claim> all, int most) {
      int left = all.size() - most;
      Claim others = new Claim(String.format(Locale.ROOT, "%,d more", left), Chip.NONE, Chip.NONE);
      return left <= 0 ? all : Stream.concat(all.stream().limit(most), Stream.of(others)).toList();
    }
  }

  /** As an archive has it. */
  public static EventItem of(Told told) {
    Happened event = told.event();
    return new EventItem(
        Happenings.names(event.doers()),
        event.type().map(Happenings::type).orElse(""),
        Happenings.names(event.recipients()),
        when(event),
        Shown.line(event.place().orElse("")),
        Happenings.firm(event),
        told.reports() == 1
            ? "1 report"
            : String.format(Locale.ROOT, "%,d independent reports", told.reports()),
        told.outlets().stream().map(Shown::line).toList(),
        Claim.some(told.claims().stream().map(EventItem::claim).toList(), CLAIMS),
        Piece.of(event.sentence(), event.words()),
        Origin.of(event.source(), event.number()));
  }

  private static Claim claim(Told.Claim claim) {
    return new Claim(
        Shown.line(claim.who().orElse(Taker.UNKNOWN)),
        Chip.ofEvent(Labelled.of(Factuality.class, claim.value()), false),
        Chip.ofSaying(claim.said()));
  }

  private static String when(Happened event) {
    return Stream.of(event.from(), event.to())
        .flatMap(Optional::stream)
        .map(Dates::of)
        .distinct()
        .collect(Collectors.joining(" to "));
  }
}
