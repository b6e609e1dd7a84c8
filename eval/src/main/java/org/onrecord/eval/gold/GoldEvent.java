package org.onrecord.eval.gold;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.onrecord.record.Event;
import org.onrecord.record.Labelled;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * A sentence that tells what one party does to another, or no event at all, as JSON Lines of {@code
 * id}, {@code sentence} and {@code quad}; what one does to the other has {@code root}, {@code
 * source} and {@code target}, too.
 *
 * @param id by which others name it
 * @param sentence the sentence
 * @param pair the event; empty where it tells none
 */
public record GoldEvent(String id, String sentence, Optional<Pair> pair) {
  /** PLOVER's CONCEDE and RETREAT together. */
  public static final String YIELD = "YIELD";

  /**
   * What one party does to another.
   *
   * @param source who does it; empty where it may be anybody
   * @param target to whom it is done; empty where it may be anybody
   * @param root PLOVER's type, or {@link #YIELD}
   * @param quad PLOVER's quadrant, from 1 to 4
   */
  public record Pair(Optional<Span> source, Optional<Span> target, String root, int quad) {}

  /**
   * The sentences of a file; one that has a quadrant alone, of an event between nobody knows whom,
   * is passed over.
   *
   * @throws GoldException if it can't be read
   */
  public static List<GoldEvent> read(Path file) {
    return JsonLines.map(file, GoldEvent::of).stream().flatMap(Optional::stream).toList();
  }

  private static Optional<GoldEvent> of(JsonNode json) {
    int quad = JsonGold.number(json.path("quad"));
    Optional<Pair> pair = JsonGold.optional(json, "root").map(root -> pair(json, root, quad));
    return pair.isEmpty() && quad != 0
        ? Optional.empty()
        : Optional.of(
            new GoldEvent(JsonGold.text(json, "id"), JsonGold.text(json, "sentence"), pair));
  }

  private static Pair pair(JsonNode json, String root, int quad) {
    return new Pair(party(json.path("source")), party(json.path("target")), root(root), quad);
  }

  private static Optional<Span> party(JsonNode json) {
    return json.isMissingNode() || json.isNull()
        ? Optional.empty()
        : Optional.of(JsonGold.span(json));
  }

  /** A type's own name, if it is one. */
  private static String root(String name) {
    return name.equals(YIELD) ? name : root(Labelled.of(Event.Type.class, name));
  }

  /** The name under which a type counts. */
  public static String root(Event.Type type) {
    return switch (type) {
      case CONCEDE, RETREAT -> YIELD;
      default -> type.label();
    };
  }

  /**
   * The quadrant of a type by the name under which it counts; of {@link #YIELD} that of RETREAT.
   *
   * @throws IllegalArgumentException if it is no such name
   */
  public static int quad(String root) {
    return root.equals(YIELD)
        ? Event.Type.RETREAT.quad().number()
        : Labelled.of(Event.Type.class, root).quad().number();
  }
}
