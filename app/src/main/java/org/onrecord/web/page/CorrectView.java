package org.onrecord.web.page;

import java.util.List;
import java.util.Objects;
import org.onrecord.archive.query.Appearance;
import org.onrecord.archive.query.Person;

/**
 * The page on which a person says that something about an actor is otherwise, and sees before what
 * will come of it.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param frame around it, with what is asked as its title
 * @param lead what will come of it
 * @param action path to which the form is sent
 * @param hidden what it sends along
 * @param persons whom it is about, those that will be one beside each other
 * @param search the form in which the other one is looked for; its path is empty where it isn't
 * @param candidates whom that found
 * @param mentions those that may be split off
 * @param unlisted how many more there are
 * @param button says it; empty where something must be chosen before
 * @param back leads away
 */
public record CorrectView(
    Frame frame,
    String lead,
    String action,
    List<FilterForm.Field> hidden,
    List<PersonItem> persons,
    FilterForm search,
    List<Candidate> candidates,
    List<Mentioned> mentions,
    long unlisted,
    String button,
    String back) {
  public CorrectView {
    Objects.requireNonNull(frame);
    Objects.requireNonNull(lead);
    Objects.requireNonNull(action);
    hidden = List.copyOf(hidden);
    persons = List.copyOf(persons);
    Objects.requireNonNull(search);
    candidates = List.copyOf(candidates);
    mentions = List.copyOf(mentions);
    Objects.requireNonNull(button);
    Objects.requireNonNull(back);
  }

  /** No search. */
  public static final FilterForm NO_SEARCH = new FilterForm("", "", List.of(), List.of());

  /** Somebody who may be the other one. */
  public record Candidate(PersonItem person, String href) {
    /** As an archive has them, to be chosen here. */
    public static Candidate of(Person person, Address here) {
      return new Candidate(
          PersonItem.of(person), here.without("name").with("other", person.id()).toString());
    }
  }

  /** An actor of one document. */
  public record Mentioned(String actor, String called, String role, String often, Origin origin) {
    /** As an archive has it. */
    public static Mentioned of(Appearance appearance) {
      return new Mentioned(
          appearance.actor(),
          Shown.line(appearance.called()),
          Shown.line(appearance.role().orElse("")),
          PersonItem.counted(appearance.mentions(), "mention"),
          Origin.of(appearance.source()));
    }
  }
}
