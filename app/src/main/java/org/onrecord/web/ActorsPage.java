package org.onrecord.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Correction;
import org.onrecord.archive.query.Answers;
import org.onrecord.archive.query.Happened;
import org.onrecord.archive.query.Listed;
import org.onrecord.archive.query.Person;
import org.onrecord.archive.query.Quote;
import org.onrecord.archive.query.Spot;
import org.onrecord.web.page.ActorView;
import org.onrecord.web.page.ActorsView;
import org.onrecord.web.page.CorrectionItem;
import org.onrecord.web.page.Shown;
import org.onrecord.web.page.Templates;

/** The pages of actors: all of them, and each. Safe to share between threads. */
record ActorsPage(Archive archive, Pages pages, Quoted quoted) {
  private static final int SAID = 15;
  private static final int SAID_OF = 60;
  private static final int EVENTS = 15;
  private static final int NAMES = 8;

  Reply list(Query query) {
    Optional<String> name = query.text("name");
    int limit = Filters.pageLimit(query);
    Optional<Spot> after = query.cursor();
    query.check();
    List<Listed<Person>> rows =
        Answers.of(
            archive,
            answers ->
                name.map(called -> Lists.part(answers, answers.meant(called), after, limit + 1))
                    .orElseGet(() -> quoted.list(answers, after, limit + 1)));
    return Reply.html(
        Templates.page(
            "actors",
            ActorsView.of(
                pages.frame("Actors", "/actors"),
                query.address(),
                Paging.first(rows, limit),
                Paging.next(rows, limit, query.marks()))));
  }

  /**
   * One of them.
   *
   * @throws Problem if there is none of that id
   */
  Reply one(String id, Query query) {
    query.check();
    List<Correction> log = archive.corrections();
    return Reply.html(
        Templates.page("actor", Answers.of(archive, answers -> view(answers, id, log))));
  }

  private ActorView view(Answers answers, String id, List<Correction> log) {
    Person person = find(answers, id);
    List<Quote> said;
    List<Quote> saidOf;
    try (Stream<Quote> by = answers.saidBy(person);
        Stream<Quote> of = answers.saidOf(person)) {
      said = by.limit(SAID).toList();
      saidOf = of.limit(SAID_OF).toList();
    }
    List<Correction> about =
        log.reversed().stream()
            .filter(each -> CorrectionItem.entities(each).contains(person.id()))
            .toList();
    return ActorView.of(
        pages.frame(Shown.line(person.called()), "/actors"),
        person,
        answers.months(person),
        said,
        answers.addressees(person, NAMES),
        saidOf.stream().limit(SAID).toList(),
        ActorView.speakers(saidOf, NAMES),
        events(answers, person),
        items(answers, about));
  }

  private static List<Happened> events(Answers answers, Person person) {
    try (Stream<Happened> events = answers.events(person)) {
      return events.limit(EVENTS).toList();
    }
  }

  /** Corrections with the names of those whom they are about. */
  static List<CorrectionItem> items(Answers answers, List<Correction> corrections) {
    var names =
        answers.called(
            corrections.stream()
                .flatMap(each -> CorrectionItem.entities(each).stream())
                .distinct()
                .toList());
    return corrections.stream().map(each -> CorrectionItem.of(each, names)).toList();
  }

  /**
   * Somebody of whom this is the id, or who one of this id was merged into.
   *
   * @throws Problem if there is none
   */
  static Person find(Answers answers, String id) {
    return answers
        .person(id)
        .orElseThrow(
            () ->
                Problem.of(
                    404,
                    "There is no such actor",
                    "nobody in this archive has the id \""
                        + id
                        + "\": the article may have been removed, or a person said that it is no"
                        + " actor (see /corrections)"));
  }
}
