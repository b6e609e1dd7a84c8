package org.onrecord.cli.who;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.archive.query.Happened;
import org.onrecord.archive.query.Person;
import org.onrecord.archive.query.Quote;
import org.onrecord.archive.query.Source;
import org.onrecord.cli.answer.Told;
import org.onrecord.cli.view.Lines;
import org.onrecord.cli.view.Page;
import org.onrecord.cli.view.Style;
import org.onrecord.cli.view.View;
import org.onrecord.cli.view.Wrap;
import org.onrecord.export.answer.Taker;
import org.onrecord.export.plain.Harmless;

/** What is found of somebody, for people: section by section. */
final class WhoPage implements Lines<Finding> {
  private final boolean colour;
  private final int width;
  private final String asked;
  private String section = "";
  private Optional<Quote> before = Optional.empty();
  private boolean found;

  WhoPage(Page page, String asked) {
    this.colour = page.colour();
    this.width = View.width(page.columns());
    this.asked = Harmless.line(asked);
  }

  @Override
  public String of(Finding finding) {
    found = true;
    StringBuilder out = new StringBuilder();
    Wrap wrap = new Wrap(out, colour, width);
    switch (finding) {
      case Finding.Meant(Person person, boolean shown) -> {
        if (!shown) {
          heading("“" + asked + "” may also mean", wrap);
        }
        person(person, wrap);
      }
      case Finding.Said(Quote quote) -> {
        heading("What they said, the newest first", wrap);
        quote(quote, false, wrap);
      }
      case Finding.SaidOf(Quote quote) -> {
        heading("What others said of them", wrap);
        quote(quote, true, wrap);
      }
      case Finding.TookPart(Happened event) -> {
        heading("Events in which they took part", wrap);
        event(event, wrap);
      }
    }
    return out.toString();
  }

  private void heading(String heading, Wrap wrap) {
    if (!section.equals(heading)) {
      section = heading;
      before = Optional.empty();
      wrap.begin("\n", "").put(heading, Style.STRONG).end();
    }
  }

  private static void person(Person person, Wrap wrap) {
    wrap.begin("", "  ").put(Harmless.line(person.called()), Style.SOURCE);
    person.role().ifPresent(role -> wrap.put(", " + Harmless.line(role), Style.PLAIN));
    String rest =
        Stream.of(Stream.of(person.kind()), person.code().stream(), person.wikidata().stream())
            .flatMap(each -> each)
            .map(each -> " · " + Harmless.line(each))
            .collect(Collectors.joining());
    wrap.put(rest, Style.FAINT).end();
    String also =
        person.spellings().stream()
            .filter(each -> !each.equals(person.called()))
            .collect(Collectors.joining(", "));
    if (!also.isEmpty()) {
      wrap.begin("  ", "    ").put("also: " + Harmless.line(also), Style.PLAIN).end();
    }
    String counts =
        count(person.statements(), "statement")
            + ", "
            + count(person.events(), "event")
            + ", in "
            + count(person.sources(), "document")
            + " (reprints counted once)";
    wrap.begin("  ", "    ").put(counts, Style.FAINT).end();
    wrap.begin("  ", "    ").put(Harmless.line(person.id()), Style.FAINT).end();
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private void quote(Quote quote, boolean whose, Wrap wrap) {
    Optional<Source> last = before.map(Quote::source);
    boolean again =
        Told.isReprint(last, quote.source())
            && before
                .filter(other -> other.saying().content().equals(quote.saying().content()))
                .isPresent();
    before = Optional.of(quote);
    if (again) {
      String where = "also in " + Told.brief(quote.source());
      wrap.begin("    ", "    ").put(where, Style.FAINT).end();
      return;
    }
    wrap.begin("  ", "  ");
    if (whose) {
      String speaker = quote.saying().speaker().orElse(Taker.UNKNOWN);
      wrap.put(Harmless.line(speaker) + ": ", Style.SOURCE);
    }
    wrap.put(Harmless.line(quote.saying().content()), Style.CONTENT).end();
    String where =
        Told.how(quote.saying())
            + " · "
            + Told.sentence(quote.number())
            + " · "
            + Told.brief(quote.source());
    wrap.begin("    ", "    ").put(where, Style.FAINT).end();
    if (!Harmless.line(quote.sentence()).equals(Harmless.line(quote.saying().content()))) {
      wrap.begin("    ", "    ").put(Harmless.line(quote.sentence()), Style.PLAIN).end();
    }
  }

  private static void event(Happened event, Wrap wrap) {
    String when = Told.when(event);
    wrap.begin("  ", "    ").put(when.isEmpty() ? "" : when + " · ", Style.FAINT);
    wrap.put(Told.of(event), Style.PLAIN).end();
    wrap.begin("    ", "    ").put(Harmless.line(event.sentence()), Style.PLAIN).end();
    String where = Told.sentence(event.number()) + " · " + Told.brief(event.source());
    wrap.begin("    ", "    ").put(where, Style.FAINT).end();
  }

  @Override
  public String end() {
    return found ? "" : "Nobody in this archive is called “" + asked + "”.\n";
  }
}
