package org.onrecord.export.plain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.reading.Published;
import org.onrecord.record.Event;
import org.onrecord.record.Time;

/**
 * When an event happened: on the days of its time where that can be laid on a calendar, else, for
 * want of better, the day of publication.
 *
 * @param basis what it rests on
 * @param from first day
 * @param to last day
 */
public record EventDate(Basis basis, Optional<LocalDate> from, Optional<LocalDate> to) {
  /** What a date rests on. */
  public enum Basis {
    TIME,
    PUBLICATION,
    NONE;

    /** The word that stands for it in lists. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Of an event of a record. */
  public static EventDate of(Event event, Findings findings) {
    Optional<Time> time =
        findings
            .find(Time.class, event.time())
            .filter(each -> each.from().isPresent() && each.to().isPresent());
    if (time.isPresent()) {
      return new EventDate(Basis.TIME, time.get().from(), time.get().to());
    }
    Optional<LocalDate> day = Published.of(findings.record().published()).day();
    return new EventDate(day.isPresent() ? Basis.PUBLICATION : Basis.NONE, day, day);
  }

  /** How exactly the text dates it: a day, a month, a year, another interval, or not at all. */
  public String precision() {
    if (basis != Basis.TIME) {
      return "none";
    }
    LocalDate first = from.orElseThrow();
    LocalDate last = to.orElseThrow();
    if (first.equals(last)) {
      return "day";
    }
    boolean whole = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
    if (whole && first.withDayOfMonth(1).equals(last.withDayOfMonth(1))) {
      return "month";
    }
    boolean year = first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
    return year ? "year" : "interval";
  }

  /** The first day, if there is one. */
  public String first() {
    return from.map(LocalDate::toString).orElse("");
  }

  /** For people. */
  public String shown() {
    return switch (basis) {
      case NONE -> "no date";
      case PUBLICATION -> first() + " (published)";
      case TIME ->
          switch (precision()) {
            case "day" -> first();
            case "month" -> first().substring(0, 7);
            case "year" -> first().substring(0, 4);
            default -> first() + " – " + to.map(LocalDate::toString).orElse("");
          };
    };
  }
}
