package org.onrecord.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Change;
import org.onrecord.archive.Correction;
import org.onrecord.archive.query.Answers;
import org.onrecord.archive.query.Filed;
import org.onrecord.archive.query.FoundDispute;
import org.onrecord.archive.query.Listed;
import org.onrecord.archive.query.Person;
import org.onrecord.archive.query.Question;
import org.onrecord.archive.query.Quote;
import org.onrecord.archive.query.Spot;
import org.onrecord.archive.query.Told;
import org.onrecord.export.answer.AnswerCsv;
import org.onrecord.export.answer.AnswerJson;

/** The lists of an archive, page by page. Safe to share between threads. */
record Lists(Archive archive, Quoted quoted) {

  /** How an archive is asked for a part of a list. */
  @FunctionalInterface
  private interface Asking<T> {
    List<Listed<T>> of(Answers answers, Question question, Optional<Spot> after);
  }

  Reply documents(Query query) {
    return filtered(query, Answers::documents, Lists::filed);
  }

  Reply statements(Query query) {
    return filtered(query, Answers::statements, AnswerJson::quote);
  }

  Reply events(Query query) {
    return filtered(query, Answers::events, AnswerJson::happened);
  }

  Reply disputes(Query query) {
    return filtered(query, Answers::disputes, AnswerJson::dispute);
  }

  private <T> Reply filtered(Query query, Asking<T> asking, BiConsumer<AnswerJson, T> fields) {
    Question question = Filters.of(query);
    Optional<Spot> after = query.cursor();
    query.check();
    List<Listed<T>> rows = Answers.of(archive, answers -> asking.of(answers, question, after));
    return Paging.page(rows, query.limit(), query.marks(), fields);
  }

  /** All statements that the filters let through, as comma-separated values. */
  Reply statementsCsv(Query query) {
    Whole.Asking<Quote> asking = all(query, Answers::statements);
    return Whole.csv("statements.csv", AnswerCsv.QUOTES, asking, AnswerCsv::quote);
  }

  /** The same as JSON. */
  Reply statementsJson(Query query) {
    Whole.Asking<Quote> asking = all(query, Answers::statements);
    return Whole.json("statements.json", asking, AnswerJson::quote);
  }

  /** All disputes that the filters let through, as comma-separated values. */
  Reply disputesCsv(Query query) {
    Whole.Asking<FoundDispute> asking = allDisputes(query);
    return Whole.csv("disputes.csv", AnswerCsv.DISPUTES, asking, AnswerCsv::dispute);
  }

  /** The same as JSON. */
  Reply disputesJson(Query query) {
    Whole.Asking<FoundDispute> asking = allDisputes(query);
    return Whole.json("disputes.json", asking, AnswerJson::dispute);
  }

  /** All documents that the filters let through, as comma-separated values. */
  Reply documentsCsv(Query query) {
    Whole.Asking<Filed> asking = all(query, Answers::documents);
    return Whole.csv("sources.csv", AnswerCsv.FILED, asking, AnswerCsv::filed);
  }

  /** The same as JSON. */
  Reply documentsJson(Query query) {
    return Whole.json("sources.json", all(query, Answers::documents), Lists::filed);
  }

  /** All that could not be read, as comma-separated values. */
  Reply problemsCsv(Query query) {
    return Whole.csv("problems.csv", AnswerCsv.PROBLEMS, allProblems(query), AnswerCsv::problem);
  }

  /** The same as JSON. */
  Reply problemsJson(Query query) {
    return Whole.json("problems.json", allProblems(query), AnswerJson::problem);
  }

  private Whole.Asking<org.onrecord.archive.Problem> allProblems(Query query) {
    query.check();
    return after -> Answers.of(archive, answers -> answers.problems(after, Whole.PART));
  }

  /** All events that the filters let through, as comma-separated values. */
  Reply eventsCsv(Query query) {
    Whole.Asking<Told> asking = all(query, Answers::told);
    return Whole.csv("events.csv", AnswerCsv.TOLD, asking, AnswerCsv::told);
  }

  /** The same as JSON. */
  Reply eventsJson(Query query) {
    Whole.Asking<Told> asking = all(query, Answers::told);
    return Whole.json("events.json", asking, AnswerJson::told);
  }

  /** Those that can be put on a map. */
  Reply eventsGeoJson(Query query) {
    Whole.Asking<Told> asking = all(query, Answers::told);
    return Whole.geojson(
        "events.geojson",
        asking,
        told -> told.point().isPresent(),
        (json, told) -> json.feature(told, told.point().orElseThrow()));
  }

  private <T> Whole.Asking<T> all(Query query, Asking<T> asking) {
    Question question = Filters.all(query).first(Whole.PART);
    query.check();
    return after -> Answers.of(archive, answers -> asking.of(answers, question, after));
  }

  private Whole.Asking<FoundDispute> allDisputes(Query query) {
    Optional<String> id = query.text("id");
    Whole.Asking<FoundDispute> all = all(query, Answers::disputes);
    return id.<Whole.Asking<FoundDispute>>map(
            one -> after -> Answers.of(archive, answers -> one(answers, one)))
        .orElse(all);
  }

  /** The dispute of an id, as a list of all that there is. */
  static List<Listed<FoundDispute>> one(Answers answers, String id) {
    return answers.dispute(id).map(each -> new Listed<>(Spot.of(0), each)).stream().toList();
  }

  /** Of those whom a name may mean, the likeliest first; without one, all. */
  Reply actors(Query query) {
    int limit = query.limit();
    BiFunction<Optional<Spot>, Integer, List<Listed<Person>>> asking = people(query);
    Optional<Spot> after = query.cursor();
    query.check();
    return Paging.page(asking.apply(after, limit + 1), limit, query.marks(), AnswerJson::person);
  }

  /** Those whom a name may mean, or who are quoted, as comma-separated values. */
  Reply actorsCsv(Query query) {
    return Whole.csv("actors.csv", AnswerCsv.PEOPLE, allPeople(query), AnswerCsv::person);
  }

  /** The same as JSON. */
  Reply actorsJson(Query query) {
    return Whole.json("actors.json", allPeople(query), AnswerJson::person);
  }

  /** In the order in which they are as the file begins: what is added meanwhile moves nobody. */
  private Whole.Asking<Person> allPeople(Query query) {
    Optional<String> name = query.text("name");
    query.check();
    List<Spot> order =
        Answers.of(
            archive, answers -> name.map(answers::meant).orElseGet(() -> quoted.all(answers)));
    return after -> Answers.of(archive, answers -> part(answers, order, after, Whole.PART));
  }

  private BiFunction<Optional<Spot>, Integer, List<Listed<Person>>> people(Query query) {
    Optional<String> name = query.text("name");
    return (after, most) ->
        Answers.of(
            archive,
            answers ->
                name.map(called -> part(answers, answers.meant(called), after, most))
                    .orElseGet(() -> answers.people(after, most)));
  }

  /**
   * A part of a list.
   *
   * @param order where all of them stand
   * @param after the number of a row, from 1
   */
  static List<Listed<Person>> part(
      Answers answers, List<Spot> order, Optional<Spot> after, int most) {
    List<Listed<Person>> part = new ArrayList<>();
    int from = Math.clamp(after.map(Spot::key).orElse(0L), 0, order.size());
    // Of those who were looked up some may be gone meanwhile: a short part would be the last one.
    while (part.size() < most && from < order.size()) {
      int to = Math.min(order.size(), from + most - part.size());
      Map<Spot, Person> found =
          answers.people(order.subList(from, to)).stream()
              .collect(Collectors.toMap(Listed::spot, Listed::row));
      for (; from < to; from++) {
        Person person = found.get(order.get(from));
        if (person != null) {
          part.add(new Listed<>(Spot.of(from + 1L), person));
        }
      }
    }
    return part;
  }

  /** All that was ever corrected, the newest first, as comma-separated values. */
  Reply correctionsCsv(Query query) {
    Whole.Asking<Correction> asking = allCorrections(query);
    return Whole.csv("corrections.csv", AnswerCsv.CORRECTIONS, asking, AnswerCsv::correction);
  }

  /** The same as JSON. */
  Reply correctionsJson(Query query) {
    return Whole.json("corrections.json", allCorrections(query), AnswerJson::correction);
  }

  private Whole.Asking<Correction> allCorrections(Query query) {
    query.check();
    return after -> corrections(archive, after, Whole.PART);
  }

  /** What was corrected, the newest first. */
  static List<Listed<Correction>> corrections(Archive archive, Optional<Spot> after, int most) {
    return archive.corrections(after.map(Spot::key).orElse(Long.MAX_VALUE), most).stream()
        .map(each -> new Listed<>(Spot.of(each.number()), each))
        .toList();
  }

  /** What was added, changed and removed. */
  Reply changes(Query query) {
    int limit = query.limit();
    long since = query.number("since").orElse(0L);
    long after = query.cursor().map(Spot::key).orElse(since);
    query.check();
    try (Stream<Change> changes = archive.changes(after)) {
      List<Listed<Change>> rows =
          changes.limit(limit + 1L).map(each -> new Listed<>(Spot.of(each.seq()), each)).toList();
      return Paging.page(rows, limit, query.marks(), Lists::change);
    }
  }

  private static void change(AnswerJson fields, Change change) {
    fields.json().writeNumberProperty("seq", change.seq());
    fields.text("at", change.at());
    fields.text("sort", change.sort());
    fields.text("what", change.what());
    fields.text("id", change.id());
  }

  private static void filed(AnswerJson fields, Filed filed) {
    fields.source(filed.source());
    fields.optional("author", filed.author());
    fields.text("language", filed.language());
    fields.json().writeNumberProperty("words", filed.words());
    fields.text("added", filed.added());
    fields.optional("superseded_by", filed.supersededBy());
    fields.json().writeNumberProperty("reports", filed.reports());
  }
}
