package org.onrecord.web.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.archive.query.Person;
import org.onrecord.export.plain.Harmless;

/**
 * The page of actors.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param frame around it
 * @param head over the list
 * @param name that is searched for; may be empty
 * @param items the rows
 * @param pager under the list
 * @param hint shown where there are no rows
 */
public record ActorsView(
    Frame frame, ListHead head, String name, List<PersonItem> items, Pager pager, Hint hint) {
  public ActorsView {
    Objects.requireNonNull(frame);
    Objects.requireNonNull(head);
    Objects.requireNonNull(name);
    items = List.copyOf(items);
    Objects.requireNonNull(pager);
    Objects.requireNonNull(hint);
  }

  /**
   * A page of the list.
   *
   * @param here the list as it is
   * @param next the cursor of the next page
   */
  public static ActorsView of(Frame frame, Address here, List<Person> rows, Optional<String> next) {
    ListHead head =
        ListHead.of(
            "Actors",
            here.value("name").isEmpty()
                ? "Who is quoted, those with most statements first."
                : "Whom this name may mean, the likeliest first.",
            here,
            List.of("csv", "json"));
    return new ActorsView(
        frame,
        head,
        Harmless.line(here.value("name")),
        rows.stream().map(PersonItem::of).toList(),
        Pager.of(here, next),
        head.filters().isEmpty() ? Hint.ofEmptyArchive() : Hint.ofFilters(head.clear()));
  }
}
