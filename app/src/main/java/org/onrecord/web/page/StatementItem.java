package org.onrecord.web.page;

import java.util.List;
import java.util.Objects;
import org.onrecord.archive.query.Quote;

/**
 * A statement as a row shows it.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param speaker a name, else the document's words; empty where nobody is known
 * @param speakerHref the list, narrowed to the speaker
 * @param role the speaker's office; may be empty
 * @param verb what the speaker does, in the past
 * @param act the same as the record has it
 * @param quoted how much of it is quoted, in plain words
 * @param said whether it was said at all
 * @param pieces the sentence, what is said in it marked
 * @param origin leads to the sentence
 */
public record StatementItem(
    String speaker,
    String speakerHref,
    String role,
    String verb,
    String act,
    String quoted,
    Chip said,
    List<Piece> pieces,
    Origin origin) {
  public StatementItem {
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(speakerHref);
    Objects.requireNonNull(role);
    Objects.requireNonNull(verb);
    Objects.requireNonNull(act);
    Objects.requireNonNull(quoted);
    Objects.requireNonNull(said);
    pieces = List.copyOf(pieces);
    Objects.requireNonNull(origin);
  }

  /**
   * As an archive has it.
   *
   * @param here the list in which it stands
   */
  public static StatementItem of(Quote quote, Address here) {
    String speaker = Shown.line(quote.saying().speaker().orElse(""));
    String role = Shown.line(quote.saying().role().orElse(""));
    return new StatementItem(
        speaker,
        here.with("speaker", quote.saying().speaker().map(Shown::name).orElse("")).toString(),
        role.equalsIgnoreCase(speaker) ? "" : role,
        Acts.past(quote.saying().act()),
        quote.saying().act(),
        Kinds.of(quote.saying().kind()),
        Chip.ofSaying(quote.saying().said()),
        Piece.of(quote.sentence(), quote.saying().content()),
        Origin.of(quote.source(), quote.number()));
  }
}
