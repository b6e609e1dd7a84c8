package org.onrecord.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.onrecord.archive.query.Person;

/**
 * Somebody as a row or a card shows them.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param id in the archive
 * @param name what they are called
 * @param href leads to them
 * @param role office or title; may be empty
 * @param kind as the record has it: a person, a country
 * @param code country and sector; may be empty
 * @param also other names that they go by
 * @param counts how much there is of them, in words
 */
public record PersonItem(
    String id,
    String name,
    String href,
    String role,
    String kind,
    String code,
    List<String> also,
    List<String> counts) {
  private static final int ALSO = 6;

  public PersonItem {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(href);
    Objects.requireNonNull(role);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(code);
    also = List.copyOf(also);
    counts = List.copyOf(counts);
  }

  /** As an archive has them. */
  public static PersonItem of(Person person) {
    String name = Shown.line(person.called());
    String role = Shown.line(person.role().orElse(""));
    return new PersonItem(
        person.id(),
        name,
        Address.actor(person.id()),
        role.equalsIgnoreCase(name) ? "" : role,
        Shown.line(person.kind()),
        Shown.line(person.code().orElse("")),
        person.spellings().stream()
            .map(Shown::line)
            .filter(each -> !each.equals(name))
            .distinct()
            .limit(ALSO)
            .toList(),
        List.of(
            counted(person.statements(), "statement"),
            counted(person.events(), "event"),
            counted(person.sources(), "article")));
  }

  /**
   * Leads to where something else is said of them.
   *
   * @param what {@code merge}, {@code split} or {@code reject}
   */
  public String correctHref(String what) {
    return Address.of("/corrections/" + what).with("entity", id).toString();
  }

  /** A number with what it counts. */
  static String counted(long count, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
  }
}
