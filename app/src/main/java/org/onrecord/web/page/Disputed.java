package org.onrecord.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.archive.query.FoundDispute;
import org.onrecord.archive.query.Saying;
import org.onrecord.archive.query.Stand;
import org.onrecord.export.answer.Taker;
import org.onrecord.text.Span;

/**
 * What others hold against a document.
 *
 * @param byNote the words of the others by the note of what they are held against
 * @param bare where it is held against words of which there is no other note: note by place
 */
record Disputed(Map<String, List<Note.Against>> byNote, Map<Span, String> bare) {
  /** So many words of others are told of one finding. */
  private static final int MOST = 3;

  private static final int WORDS = 160;

  /** The page puts words in quotation marks itself. */
  private static final Pattern MARKS = Pattern.compile("^[“\"]+|,?[”\"]+$");

  /**
   * @param ids of the notes of the document
   */
  static Disputed of(String document, List<FoundDispute> disputes, NoteIds ids) {
    Disputed all = new Disputed(new HashMap<>(), new LinkedHashMap<>());
    for (FoundDispute dispute : disputes) {
      for (FoundDispute.Side side : dispute.sides()) {
        side.stands().stream()
            .filter(stand -> stand.source().id().equals(document))
            .map(stand -> all.note(stand, ids))
            .distinct()
            .forEach(note -> all.add(note, against(document, dispute, side)));
      }
    }
    return all;
  }

  private String note(Stand stand, NoteIds ids) {
    return Stream.concat(
            stand.saying().map(Saying::id).stream(), stand.event().map(Stand.Gist::id).stream())
        .map(ids::of)
        .filter(id -> !id.isEmpty())
        .findFirst()
        .orElseGet(() -> bare.computeIfAbsent(stand.span(), span -> "d" + (bare.size() + 1)));
  }

  private void add(String note, List<Note.Against> more) {
    List<Note.Against> all = byNote.computeIfAbsent(note, id -> new ArrayList<>());
    more.stream().filter(each -> !all.contains(each) && all.size() < MOST).forEach(all::add);
  }

  private static List<Note.Against> against(
      String document, FoundDispute dispute, FoundDispute.Side side) {
    String href = Address.dispute(dispute.id());
    return dispute.sides().stream()
        .filter(other -> other.number() != side.number())
        .flatMap(other -> other.stands().stream().limit(1))
        .map(
            stand ->
                new Note.Against(
                    Notes.line(Taker.of(stand)),
                    stand.source().id().equals(document)
                        ? ""
                        : Notes.line(stand.source().outlet().orElse(stand.source().name())),
                    MARKS.matcher(Shown.line(stand.words().strip(), WORDS)).replaceAll(""),
                    Address.sentence(stand.source().id(), Math.max(stand.number(), 0)),
                    href))
        .toList();
  }
}
