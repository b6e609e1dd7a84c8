package org.onrecord.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.export.plain.Findings;
import org.onrecord.record.NewsRecord;

/**
 * The page of an article: its text, or a part of a long one, with what was found in it.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param frame around it
 * @param head over it
 * @param layers what can be marked
 * @param paragraphs of this part
 * @param statements notes of what is said in this part
 * @param events notes of what it tells
 * @param times notes of the times that it names
 * @param places notes of the places that it names
 * @param disputed notes of other words of it that are disputed
 * @param left what of this part is not shown, in a sentence; empty where all is
 * @param whole the record with all of it
 * @param parts links to the other parts; empty where there is one alone
 */
public record ArticleView(
    Frame frame,
    Masthead head,
    List<Layer> layers,
    List<Paragraph> paragraphs,
    List<Note> statements,
    List<Note> events,
    List<Note> times,
    List<Note> places,
    List<Note> disputed,
    String left,
    String whole,
    List<ListHead.Link> parts) {
  /** Of a page. */
  static final int MOST_BYTES = 300_000;

  public ArticleView {
    Objects.requireNonNull(frame);
    Objects.requireNonNull(head);
    layers = List.copyOf(layers);
    paragraphs = List.copyOf(paragraphs);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    times = List.copyOf(times);
    places = List.copyOf(places);
    disputed = List.copyOf(disputed);
    Objects.requireNonNull(left);
    Objects.requireNonNull(whole);
    parts = List.copyOf(parts);
  }

  /**
   * Something that can be marked.
   *
   * @param name as the address has it
   * @param shown whether it is marked at first
   * @param count of its notes
   */
  public record Layer(String name, String label, boolean shown, int count) {}

  /**
   * The page of an article, in HTML. However the article is made, it has not many more than {@link
   * #MOST_BYTES}.
   *
   * @param from its first sentence that is shown, from 1; of one that it has not the nearest
   * @param layers that are shown at first
   */
  public static String page(Frame frame, Article article, int from, Layers layers) {
    for (Room room = Room.MOST; ; room = room.half()) {
      String html = Templates.page("article", of(frame, article, from, layers, room));
      if (room.isLeast() || html.getBytes(UTF_8).length <= MOST_BYTES) {
        return html;
      }
    }
  }

  private static ArticleView of(Frame frame, Article article, int from, Layers layers, Room room) {
    NewsRecord record = article.kept().record();
    NoteIds ids = new NoteIds(record);
    Disputed disputed = Disputed.of(record.id(), article.disputes(), ids);
    List<Mark> marks = Marks.of(record, ids, disputed.bare());
    int first = Math.clamp(from, 1, Math.max(1, record.sentences().size()));
    Part part = Part.of(record, first, marks, room);
    Set<String> shown = part.marks().stream().map(Mark::note).collect(Collectors.toSet());
    Notes notes =
        new Notes(new Findings(record), ids, shown, part, disputed.byNote(), article.rejected());
    List<Note> statements = notes.statements();
    List<Note> events = notes.events();
    List<Note> times = notes.times();
    List<Note> places = notes.places();
    return new ArticleView(
        frame,
        Masthead.of(article),
        List.of(
            new Layer("said", "Statements", layers.has("said"), statements.size()),
            new Layer("events", "Events", layers.has("events"), events.size()),
            new Layer("times", "Times", layers.has("times"), times.size()),
            new Layer("places", "Places", layers.has("places"), places.size())),
        Paragraph.of(record, part),
        statements,
        events,
        times,
        places,
        notes.bare(disputed.bare()),
        left(record, part),
        "/api/v1" + Address.document(record.id()),
        parts(record, part, marks, room, layers));
  }

  /** Whether a statement is disputed. */
  public boolean isDisputed(int number) {
    return statements.stream()
        .anyMatch(each -> each.number() == number && !each.against().isEmpty());
  }

  private static String left(NewsRecord record, Part part) {
    List<String> left = new ArrayList<>();
    if (part.last() > 0) {
      int end = record.sentences().get(part.last() - 1).end();
      if (part.span().end() < end) {
        left.add(
            String.format(
                Locale.ROOT,
                "the last %,d characters of its last sentence",
                record.text().codePointCount(part.span().end(), end)));
      }
    }
    if (part.left() > 0) {
      left.add(part.left() == 1 ? "1 mark" : String.format(Locale.ROOT, "%,d marks", part.left()));
    }
    return left.isEmpty()
        ? ""
        : "There is no room here for all of this part: "
            + String.join(" and ", left)
            + (left.equals(List.of("1 mark")) ? " is" : " are")
            + " left out.";
  }

  private static List<ListHead.Link> parts(
      NewsRecord record, Part part, List<Mark> marks, Room room, Layers layers) {
    List<ListHead.Link> links = new ArrayList<>();
    if (part.first() > 0) {
      int before = Address.part(part.first());
      for (int last = Part.last(record, before, marks, room); last < part.first(); ) {
        before = last + 1;
        last = Part.last(record, before, marks, room);
      }
      links.add(part("From sentence ", record.id(), before, layers));
    }
    if (part.last() < record.sentences().size()) {
      links.add(part("On from sentence ", record.id(), part.last() + 1, layers));
    }
    return links;
  }

  private static ListHead.Link part(String text, String id, int from, Layers layers) {
    Address address = Address.of(Address.document(id));
    if (from > 1) {
      address = address.with("from", String.valueOf(from));
    }
    if (!layers.equals(Layers.USUAL)) {
      address = address.with(Layers.PARAMETER, layers.toString());
    }
    return new ListHead.Link(text + from, address + "#s" + from);
  }
}
