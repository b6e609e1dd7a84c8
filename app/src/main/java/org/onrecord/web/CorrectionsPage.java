package org.onrecord.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Correction;
import org.onrecord.archive.RefusedException;
import org.onrecord.archive.query.Answers;
import org.onrecord.archive.query.Listed;
import org.onrecord.archive.query.Person;
import org.onrecord.archive.query.Spot;
import org.onrecord.web.page.Address;
import org.onrecord.web.page.CorrectView;
import org.onrecord.web.page.CorrectionItem;
import org.onrecord.web.page.CorrectionsView;
import org.onrecord.web.page.FilterForm;
import org.onrecord.web.page.PersonItem;
import org.onrecord.web.page.Templates;

/**
 * Where a person says that two actors are one, that one is two, or none, and takes it back. Each is
 * shown before it is done, and all are listed. Safe to share between threads.
 */
record CorrectionsPage(Archive archive, Pages pages) {
  static final String PATH = "/corrections";
  static final String MERGE = PATH + "/merge";
  static final String SPLIT = PATH + "/split";
  static final String REJECT = PATH + "/reject";
  static final String UNDO = PATH + "/undo";

  private static final int CANDIDATES = 20;
  private static final int MENTIONS = 300;
  private static final int LONGEST_NAME = 100;

  /** What was said, the newest first. */
  Reply list(Query query) {
    int limit = Filters.pageLimit(query);
    Optional<Spot> after = query.cursor();
    query.check();
    List<Listed<Correction>> rows = Lists.corrections(archive, after, limit + 1);
    List<CorrectionItem> items =
        Answers.of(archive, answers -> ActorsPage.items(answers, Paging.first(rows, limit)));
    return Reply.html(
        Templates.page(
            "corrections",
            CorrectionsView.of(
                pages.frame("Corrections", "/actors"),
                query.address(),
                items,
                Paging.next(rows, limit, query.marks()))));
  }

  /** Leads to the newest correction, which is on the first page. */
  private static String newest(Correction correction) {
    return PATH + "#c" + correction.number();
  }

  /** Leads to a correction on the page that it begins. */
  private static String first(Correction correction) {
    Cursor marks = new Query(PATH, Map.of()).marks();
    String cursor = marks.of(Spot.of(correction.number() + 1));
    return Address.of(PATH).with("cursor", cursor) + "#c" + correction.number();
  }

  /** Looks for the other one, then shows both. */
  Reply askMerge(Query query) {
    String entity = needed(query, "entity");
    Optional<String> other = query.text("other");
    Optional<String> name = query.text("name");
    query.check();
    return ask(
        answers -> {
          Person person = ActorsPage.find(answers, entity);
          return other
              .map(id -> merge(person, ActorsPage.find(answers, id)))
              .orElseGet(() -> choose(answers, person, name, query.address()));
        });
  }

  private CorrectView choose(Answers answers, Person person, Optional<String> name, Address here) {
    List<Person> found =
        name.map(answers::people).orElse(List.of()).stream()
            .filter(each -> each.key() != person.key())
            .toList();
    return new CorrectView(
        pages.frame("Who is the same?", "/actors"),
        name.isPresent() && found.isEmpty()
            ? "Nobody else is called so. Try a part of the name."
            : "Search for the other one by its name. Nothing changes before you have seen both.",
        "",
        List.of(),
        List.of(PersonItem.of(person)),
        FilterForm.of(here.at(MERGE), List.of(FilterForm.Field.of("name", "Name", "search"))),
        found.stream()
            .limit(CANDIDATES)
            .map(each -> CorrectView.Candidate.of(each, here.at(MERGE)))
            .toList(),
        List.of(),
        0,
        "",
        Address.actor(person.id()));
  }

  private CorrectView merge(Person person, Person other) {
    return confirm(
        "Are these two one?",
        "All that the second said and did will stand under the first, in articles to come, too. It"
            + " can be undone.",
        MERGE,
        List.of(field("entity", person.id()), field("other", other.id())),
        List.of(person, other),
        "Yes, they are one");
  }

  /** Shows by which documents somebody is known, to choose those that mean another. */
  Reply askSplit(Query query) {
    String entity = needed(query, "entity");
    query.check();
    return ask(
        answers -> {
          Person person = ActorsPage.find(answers, entity);
          List<CorrectView.Mentioned> mentions =
              answers.appearances(person, MENTIONS + 1).stream()
                  .map(CorrectView.Mentioned::of)
                  .toList();
          return new CorrectView(
              pages.frame("Which articles mean somebody else?", "/actors"),
              mentions.size() < 2
                  ? "Only one article has this actor: there is nothing to split."
                  : "Choose them: they will be an actor of their own. It can be undone.",
              SPLIT,
              List.of(field("entity", person.id())),
              List.of(PersonItem.of(person)),
              CorrectView.NO_SEARCH,
              List.of(),
              mentions.subList(0, Math.min(MENTIONS, mentions.size())),
              Math.max(0, mentions.size() - MENTIONS),
              mentions.size() < 2 ? "" : "These mean somebody else",
              Address.actor(person.id()));
        });
  }

  /** Shows what would be taken out. */
  Reply askReject(Query query) {
    String entity = needed(query, "entity");
    query.check();
    return ask(
        answers -> {
          Person person = ActorsPage.find(answers, entity);
          return confirm(
              "Is this no actor?",
              "It will no longer be listed or found as one; articles stay as they are. It can be"
                  + " undone.",
              REJECT,
              List.of(field("entity", person.id())),
              List.of(person),
              "Yes, it is no actor");
        });
  }

  /** Shows what would be taken back. */
  Reply askUndo(Query query) {
    long number = query.number("number").orElse(0L);
    query.check();
    Correction correction =
        archive.corrections(number + 1, 1).stream()
            .filter(each -> each.number() == number)
            .findFirst()
            .orElseThrow(() -> Problem.of(404, "There is no such correction", "see " + PATH));
    if (correction.undone().isPresent()) {
      throw Problem.of(409, "This can't be done", "it is undone already: see " + PATH);
    }
    CorrectionItem item =
        Answers.of(archive, answers -> ActorsPage.items(answers, List.of(correction))).getFirst();
    return ask(
        answers ->
            new CorrectView(
                pages.frame("Take this back?", "/actors"),
                String.join(" ", item.name(), item.what(), item.other()).strip()
                    + ": so said "
                    + item.by()
                    + ".",
                UNDO,
                List.of(field("number", String.valueOf(number))),
                List.of(),
                CorrectView.NO_SEARCH,
                List.of(),
                List.of(),
                0,
                "Take it back",
                PATH));
  }

  Reply merge(Posted form) {
    return done(
        form,
        who -> archive.merge(shown(form, "entity"), shown(form, "other"), who),
        CorrectionsPage::newest);
  }

  Reply split(Posted form) {
    form.one("actor");
    return done(
        form,
        who -> archive.split(shown(form, "entity"), form.all("actor"), who),
        CorrectionsPage::newest);
  }

  Reply reject(Posted form) {
    return done(form, who -> archive.reject(shown(form, "entity"), who), CorrectionsPage::newest);
  }

  Reply undo(Posted form) {
    String number = form.one("number");
    if (!number.matches("\\d{1,18}")) {
      throw Problem.of(List.of(new Problem.Wrong("number", "it is no number of a correction")));
    }
    return done(form, who -> archive.undo(Long.parseLong(number), who), CorrectionsPage::first);
  }

  /** Of whom a page was shown before; somebody else may have said more of them since. */
  private String shown(Posted form, String field) {
    String id = form.one(field);
    Optional<Person> now = Answers.of(archive, answers -> answers.person(id));
    if (now.isPresent() && !now.get().id().equals(id)) {
      throw Problem.of(
          409,
          "This can't be done",
          "somebody else has corrected this actor meanwhile: go back, and look at it again");
    }
    return id;
  }

  private static Reply done(
      Posted form, Function<String, Correction> doing, Function<Correction, String> leading) {
    String who = form.one("who");
    if (who.length() > LONGEST_NAME) {
      throw Problem.of(List.of(new Problem.Wrong("who", "write a name of 100 characters at most")));
    }
    try {
      Correction correction = doing.apply(who);
      return new Reply(303, "text/plain", Content.of(""), List.of())
          .with("Location", leading.apply(correction));
    } catch (RefusedException e) {
      throw Problem.of(409, "This can't be done", e.reason());
    }
  }

  private Reply ask(Function<Answers, CorrectView> view) {
    return Reply.html(Templates.page("correct", Answers.of(archive, view)));
  }

  private CorrectView confirm(
      String title,
      String lead,
      String action,
      List<FilterForm.Field> hidden,
      List<Person> persons,
      String button) {
    return new CorrectView(
        pages.frame(title, "/actors"),
        lead,
        action,
        hidden,
        persons.stream().map(PersonItem::of).toList(),
        CorrectView.NO_SEARCH,
        List.of(),
        List.of(),
        0,
        button,
        Address.actor(persons.getFirst().id()));
  }

  private static FilterForm.Field field(String name, String value) {
    return new FilterForm.Field(name, "", "hidden", value);
  }

  private static String needed(Query query, String name) {
    return query
        .text(name)
        .orElseGet(
            () -> {
              query.wrong(name, "it is missing: come here from the page of an actor");
              return "";
            });
  }
}
