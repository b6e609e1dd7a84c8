package org.onrecord.export.plain;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.record.Actor;

/**
 * How a page names an actor; all of it harmless and on one line.
 *
 * @param name its name, or words of the article in quotation marks where it has none
 * @param role its role, unless the name says it already
 * @param code its code
 */
public record ActorName(String name, Optional<String> role, Optional<String> code) {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}])";
  private static final String NO_LETTER_BEHIND = "(?![\\p{L}\\p{M}\\p{N}])";

  public static ActorName of(Actor actor, String text) {
    return of(actor.name(), words(actor, text), actor.role(), actor.code());
  }

  /**
   * Of an actor's parts.
   *
   * @param words that stand for it where it has no name
   */
  public static ActorName of(
      Optional<String> name, String words, Optional<String> role, Optional<String> code) {
    String shown = line(name.orElseGet(() -> "“" + words + "”"));
    return new ActorName(
        shown,
        role.map(ActorName::line).filter(each -> !says(shown, each)),
        code.map(ActorName::line));
  }

  /** Whether all of the words stand in the name, as words: "doctor" does not in "Doctorow". */
  private static boolean says(String name, String words) {
    String whole = NO_LETTER_BEFORE + Pattern.quote(words) + NO_LETTER_BEHIND;
    return Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(name)
        .find();
  }

  /** The first words of the article for an actor that are no pronoun, if there are such. */
  public static String words(Actor actor, String text) {
    return SPACE.matcher(actor.naming().in(text)).replaceAll(" ").strip();
  }

  private static String line(String words) {
    return Harmless.line(words);
  }
}
