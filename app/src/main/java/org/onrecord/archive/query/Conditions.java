package org.onrecord.archive.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.archive.query.SearchWords.Term;
import org.onrecord.record.Factuality;

/**
 * A question as conditions on sentences {@code s} of documents {@code d}. What few sentences fulfil
 * is a list of keys, made once; what many do is looked up for each sentence that is found by its
 * words, and a list where there are no words. For one use, by one thread.
 */
final class Conditions {
  private static final String CERTAIN = "'" + Factuality.CERTAIN.label() + "'";
  private static final String CURRENT = "d.superseded_by IS NULL";
  private static final String NONE = "1 = 0";

  private final Question question;
  private final Names names;
  private final FullText text;
  private final Sql sql;

  Conditions(Question question, Names names, FullText text, Sql sql) {
    this.question = question;
    this.names = names;
    this.text = text;
    this.sql = sql;
  }

  /** On sentences, all but that they hold the wanted words. */
  List<String> ofSentences() {
    List<String> all = new ArrayList<>();
    unwanted().ifPresent(all::add);
    if (question.type().isEmpty()) {
      all.addAll(dates("d.published", "d.published"));
      question.place().map(this::placed).ifPresent(all::add);
    } else {
      all.add(event());
    }
    if (question.certain() && !question.asksStatement() && question.type().isEmpty()) {
      all.add("(" + saidCertainly() + " OR " + happenedCertainly() + ")");
    }
    return with(all);
  }

  /** On events {@code e} that are told in sentences. */
  List<String> ofEvents() {
    List<String> all = new ArrayList<>(ofEvent("d"));
    unwanted().ifPresent(all::add);
    wanted().ifPresent(all::add);
    return with(all);
  }

  /** On documents, of which nothing is asked but the days and the outlet. */
  List<String> ofDocuments() {
    List<String> all = new ArrayList<>(dates("d.published", "d.published"));
    all.addAll(published());
    return all;
  }

  /** On statements {@code st}: what is asked of statements, and not of their sentences. */
  List<String> ofStatements() {
    List<String> which = new ArrayList<>();
    question.speaker().ifPresent(name -> which.add("st.speaker IN " + actors(names.meant(name))));
    question.act().ifPresent(act -> which.add("st.act = " + sql.bind(act.label())));
    question.kind().ifPresent(kind -> which.add("st.kind = " + sql.bind(kind.label())));
    if (question.certain()) {
      which.add("st.said = " + CERTAIN);
    }
    return which;
  }

  /** That sentences hold the wanted words, where they are not taken from the index of words. */
  Optional<String> wanted() {
    SearchWords words = question.words();
    return words.wanted().isEmpty()
        ? Optional.empty()
        : Optional.of(
            "s.key IN (SELECT s.key " + text.from() + " WHERE " + text.matches(words, sql) + ")");
  }

  /** Those that are the same whatever is looked for. */
  private List<String> with(List<String> all) {
    all.addAll(published());
    if (question.asksStatement()) {
      all.add(statement());
    }
    question.about().map(this::about).ifPresent(all::add);
    if (question.disputed()) {
      all.add(disputed());
    }
    return all;
  }

  /** Which versions, and whose. */
  private List<String> published() {
    List<String> which = new ArrayList<>();
    if (!question.versions()) {
      which.add(CURRENT);
    }
    question.outlet().ifPresent(name -> which.add(text.same("d.outlet", sql.bind(name))));
    return which;
  }

  /** Where some words are wanted, the index knows those that are not. */
  private Optional<String> unwanted() {
    SearchWords words = question.words();
    return words.vain()
        ? Optional.of(NONE)
        : words.wanted().isEmpty() && !words.unwanted().isEmpty()
            ? Optional.of("s.key NOT IN (" + text.keys(words.unwanted(), sql) + ")")
            : Optional.empty();
  }

  private List<String> dates(String last, String first) {
    List<String> dates = new ArrayList<>();
    question.from().ifPresent(from -> dates.add(last + " >= " + sql.bind(from.toString())));
    // A time of the day may stand behind the date.
    question
        .to()
        .map(Conditions::dayAfter)
        .ifPresent(to -> dates.add(first + " < " + sql.bind(to)));
    return dates;
  }

  private static String dayAfter(LocalDate day) {
    return day.plusDays(1).toString();
  }

  private String statement() {
    return sentences(
        "statement st",
        "s.document = st.document AND s.number BETWEEN st.sentence AND st.last",
        ofStatements(),
        question.speaker().isPresent());
  }

  private static String actors(List<Long> entities) {
    return "(SELECT key FROM actor WHERE entity IN " + Sql.in(entities) + ")";
  }

  private String event() {
    return sentences(
        "event e JOIN document ed ON ed.key = e.document",
        "s.document = e.document AND s.number = e.sentence",
        ofEvent("ed"),
        false);
  }

  /** What the event itself must be; it happened when it is reported where no time is told. */
  private List<String> ofEvent(String document) {
    List<String> which = new ArrayList<>();
    question.type().ifPresent(type -> which.add("e.type = " + sql.bind(type.label())));
    question.place().ifPresent(place -> which.add("e.place IN " + places(place)));
    if (question.certain()) {
      which.add("e.author = " + CERTAIN);
    }
    String published = document + ".published";
    which.addAll(
        dates(
            "coalesce(e.to_, e.from_, " + published + ")",
            "coalesce(e.from_, e.to_, " + published + ")"));
    return which;
  }

  /**
   * Those that one row at least belongs to.
   *
   * @param belongs which sentences {@code s} belong to a row
   * @param few whether few rows are of this sort
   */
  private String sentences(String rows, String belongs, List<String> which, boolean few) {
    String where = which.isEmpty() ? "" : " WHERE " + String.join(" AND ", which);
    boolean lookUp = !few && !question.words().wanted().isEmpty();
    return lookUp
        ? "EXISTS (SELECT 1 FROM "
            + rows
            + where
            + (which.isEmpty() ? " WHERE " : " AND ")
            + belongs
            + ")"
        : "s.key IN (SELECT s.key FROM " + rows + " JOIN sentence s ON " + belongs + where + ")";
  }

  private String placed(String place) {
    String named = "p.use_ <> 'metonymic' AND " + isPlace(place);
    return "("
        + sentences(
            "place p", "s.document = p.document AND s.number = p.sentence", List.of(named), false)
        + " OR "
        + sentences(
            "event e",
            "s.document = e.document AND s.number = e.sentence",
            List.of("e.place IN " + places(place)),
            false)
        + ")";
  }

  private String places(String place) {
    return "(SELECT p.key FROM place p WHERE " + isPlace(place) + ")";
  }

  private String isPlace(String place) {
    String name = sql.bind(place.strip());
    String called =
        text.same("p.name", name) + " OR p.name IS NULL AND " + text.same("p.words", name);
    return Countries.code(place)
        .map(code -> "(p.country = " + sql.bind(code) + " OR " + called + ")")
        .orElse("(" + called + ")");
  }

  private String about(String name) {
    List<Long> entities = names.meant(name);
    String actors = actors(entities);
    List<String> sentences = new ArrayList<>();
    List<Term> spellings = spellings(name, entities);
    if (!spellings.isEmpty()) {
      sentences.add(text.keys(spellings, sql));
    }
    sentences.add(
        "SELECT x.key FROM party JOIN event e ON e.key = party.event"
            + " JOIN sentence x ON x.document = e.document AND x.number = e.sentence"
            + " WHERE party.actor IN "
            + actors);
    // By way of the documents in which they appear: no index leads from an addressee.
    sentences.add(
        "SELECT x.key FROM actor a JOIN statement st"
            + " ON st.document = a.document AND st.addressee = a.key JOIN sentence x"
            + " ON x.document = st.document AND x.number BETWEEN st.sentence AND st.last"
            + " WHERE a.entity IN "
            + Sql.in(entities));
    sentences.add(
        "SELECT x.key FROM place p JOIN sentence x"
            + " ON x.document = p.document AND x.number = p.sentence WHERE "
            + text.same("p.name", sql.bind(name.strip())));
    return "s.key IN (" + String.join(" UNION ALL ", sentences) + ")";
  }

  /** What was typed, and how else those are called whom it may mean. */
  private List<Term> spellings(String name, List<Long> entities) {
    List<String> spellings = new ArrayList<>(names.spellings(entities));
    spellings.add(name);
    return spellings.stream()
        .flatMap(each -> SearchWords.phrase(each).stream())
        .distinct()
        .toList();
  }

  private String saidCertainly() {
    return sentences(
        "statement st",
        "s.document = st.document AND s.number BETWEEN st.sentence AND st.last",
        List.of("st.said = " + CERTAIN),
        false);
  }

  private String happenedCertainly() {
    return sentences(
        "event e",
        "s.document = e.document AND s.number = e.sentence",
        List.of("e.author = " + CERTAIN),
        false);
  }

  private String disputed() {
    return sentences(
        "side",
        "s.document = side.document AND s.number >= 0"
            + " AND s.start_ < side.end_ AND s.end_ > side.start_",
        List.of(),
        false);
  }
}
