package org.onrecord.archive;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.record.Actor;
import org.onrecord.record.Identity;

/**
 * What of an actor tells whether it is one with an actor of another document: states of one code
 * are one; so is what is of one kind and has one identity; and what is of one kind and has one name
 * and codes that do not conflict.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param name as the record has it
 * @param code as the record has it
 * @param wikidata the item that it is
 */
public record Likeness(
    Actor.Kind kind, Optional<String> name, Optional<String> code, Optional<String> wikidata) {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  public Likeness {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(name);
    Objects.requireNonNull(code);
    Objects.requireNonNull(wikidata);
  }

  public static Likeness of(Actor actor) {
    return new Likeness(
        actor.kind(), actor.name(), actor.code(), actor.identity().map(Identity::wikidata));
  }

  /** The code of a state, which tells who it is whatever it is called. */
  public Optional<String> state() {
    return kind == Actor.Kind.COUNTRY ? code : Optional.empty();
  }

  /** Who one with a name is known to be; an office alone is too little to join by. */
  public Optional<String> identity() {
    return kind == Actor.Kind.COUNTRY
        ? Optional.empty()
        : wikidata.filter(item -> name.isPresent());
  }

  /** Whether it is known who it is, whatever it is called. */
  public boolean isKnown() {
    return state().isPresent() || identity().isPresent();
  }

  /** Its name as names are compared: in lower case, with single spaces. */
  public Optional<String> alias() {
    return name.map(
        written -> SPACE.matcher(written).replaceAll(" ").strip().toLowerCase(Locale.ROOT));
  }

  /** Two codes conflict unless one says all that the other says. */
  public static boolean conflict(String one, String other) {
    Collection<String> ones = parts(one);
    Collection<String> others = parts(other);
    return !ones.containsAll(others) && !others.containsAll(ones);
  }

  private static Collection<String> parts(String code) {
    return Arrays.stream(code.split(" ")).filter(part -> !part.isEmpty()).toList();
  }
}
