package org.onrecord.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.archive.query.Happened;
import org.onrecord.archive.query.Person;
import org.onrecord.archive.query.Quote;
import org.onrecord.archive.query.Tally;

/**
 * The page of an actor.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param frame around it
 * @param person who it is
 * @param wikidata address of the item that it is known to be; may be empty
 * @param figures how much there is, each leading to it
 * @param chart what they said, by month
 * @param said the newest of it
 * @param allSaid leads to all of it
 * @param addressees to whom, and how often
 * @param saidOf the newest that others say of them
 * @param speakers who speaks of them in that, and how often
 * @param events the newest in which they take part
 * @param corrections what a person said of them
 */
public record ActorView(
    Frame frame,
    PersonItem person,
    String wikidata,
    List<StartView.Figure> figures,
    Chart chart,
    List<StatementItem> said,
    String allSaid,
    List<Counted> addressees,
    List<StatementItem> saidOf,
    List<Counted> speakers,
    List<TakenPart> events,
    List<CorrectionItem> corrections) {
  private static final Pattern ITEM = Pattern.compile("Q\\d{1,12}");

  public ActorView {
    Objects.requireNonNull(frame);
    Objects.requireNonNull(person);
    Objects.requireNonNull(wikidata);
    figures = List.copyOf(figures);
    Objects.requireNonNull(chart);
    said = List.copyOf(said);
    Objects.requireNonNull(allSaid);
    addressees = List.copyOf(addressees);
    saidOf = List.copyOf(saidOf);
    speakers = List.copyOf(speakers);
    events = List.copyOf(events);
    corrections = List.copyOf(corrections);
  }

  /**
   * A name, how often it occurs, and where to look for it.
   *
   * @param href leads to the actors of this name
   */
  public record Counted(String name, long count, String href) {
    static Counted of(Tally tally) {
      String name = Shown.name(tally.name());
      return new Counted(
          Shown.line(tally.name()),
          tally.often(),
          Address.of("/actors").with("name", name).toString());
    }
  }

  /**
   * An event in which somebody takes part.
   *
   * @param what happened: who, the words that tell it, to whom
   * @param firm how firmly the report commits to it
   */
  public record TakenPart(String what, String when, String where, Chip firm, Origin origin) {
    static TakenPart of(Happened event) {
      return new TakenPart(
          Happenings.told(event),
          event.from().map(Dates::of).orElse(""),
          Shown.line(event.place().orElse("")),
          Happenings.firm(event),
          Origin.of(event.source(), event.number()));
    }
  }

  /** As an archive has it. */
  public static ActorView of(
      Frame frame,
      Person person,
      List<Tally> months,
      List<Quote> said,
      List<Tally> addressees,
      List<Quote> saidOf,
      List<Tally> speakers,
      List<Happened> events,
      List<CorrectionItem> corrections) {
    Address statements = Address.of("/statements");
    String allSaid =
        person
            .name()
            .map(Shown::name)
            .map(name -> statements.with("speaker", name))
            .orElse(statements)
            .toString();
    return new ActorView(
        frame,
        PersonItem.of(person),
        person
            .wikidata()
            .filter(item -> ITEM.matcher(item).matches())
            .map(item -> "https://www.wikidata.org/wiki/" + item)
            .orElse(""),
        List.of(
            figure(person.statements(), "statement", "#said"),
            figure(person.events(), "event", "#events"),
            figure(person.sources(), "article", "#correct")),
        Chart.of(months),
        said.stream().map(quote -> StatementItem.of(quote, statements)).toList(),
        person.name().isPresent() && person.statements() > said.size() ? allSaid : "",
        addressees.stream().map(Counted::of).toList(),
        saidOf.stream().map(quote -> StatementItem.of(quote, statements)).toList(),
        speakers.stream().map(Counted::of).toList(),
        events.stream().map(TakenPart::of).toList(),
        corrections);
  }

  private static StartView.Figure figure(long count, String name, String href) {
    return new StartView.Figure(
        String.format(Locale.ROOT, "%,d", count), count == 1 ? name : name + "s", "", href);
  }

  /** Who says so much of what is listed, the most frequent first. */
  public static List<Tally> speakers(List<Quote> quotes, int most) {
    return quotes.stream()
        .flatMap(quote -> quote.saying().speaker().stream())
        .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(each -> new Tally(each.getKey(), each.getValue()))
        .sorted(Comparator.comparingLong(Tally::often).reversed())
        .limit(most)
        .toList();
  }
}
