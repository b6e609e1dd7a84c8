package org.onrecord.archive;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The table of corrections; nothing is ever taken out of it. */
final class CorrectionLog {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String COLUMNS =
      "SELECT key, at, who, what, detail, undone, undone_by FROM correction ";

  private final Handle handle;

  CorrectionLog(Handle handle) {
    this.handle = handle;
  }

  /** In the order in which they were made. */
  List<Correction> all() {
    return handle.createQuery(COLUMNS + "ORDER BY key").map(CorrectionLog::correction).list();
  }

  /** So many at most before a number, the newest first. */
  List<Correction> before(long number, int most) {
    return handle
        .createQuery(COLUMNS + "WHERE key < :number ORDER BY key DESC LIMIT :most")
        .bind("number", number)
        .bind("most", most)
        .map(CorrectionLog::correction)
        .list();
  }

  long nextNumber() {
    return new Keys(handle, "correction").next();
  }

  /**
   * Adds one.
   *
   * @param bases of a split: the ids of the entities to which its actors belonged, in their order
   */
  void add(Correction correction, List<String> bases) {
    handle.execute(
        "INSERT INTO correction (key, at, who, what, detail) VALUES (?, ?, ?, ?, ?)",
        correction.number(),
        correction.at(),
        correction.who(),
        correction.what().name().toLowerCase(Locale.ROOT),
        detail(correction, bases));
  }

  void undo(long number, String now, String who) {
    handle.execute(
        "UPDATE correction SET undone = ?, undone_by = ? WHERE key = ?", now, who, number);
  }

  /** The entities to which the actors of a split belonged; none where nobody noted them. */
  List<String> bases(long number) {
    return handle
        .createQuery("SELECT detail FROM correction WHERE key = :number")
        .bind("number", number)
        .mapTo(String.class)
        .findOne()
        .map(detail -> new Detail(detail).bases)
        .orElse(List.of());
  }

  private static String detail(Correction correction, List<String> bases) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("entity", correction.entity());
      correction.other().ifPresent(other -> json.writeStringProperty("other", other));
      json.writeArrayPropertyStart("actors");
      correction.actors().forEach(json::writeString);
      json.writeEndArray();
      json.writeArrayPropertyStart("bases");
      bases.forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  private static Correction correction(RowView row) {
    Detail detail = new Detail(row.getColumn("detail", String.class));
    return new Correction(
        row.getColumn("key", Long.class),
        row.getColumn("at", String.class),
        row.getColumn("who", String.class),
        Correction.What.valueOf(row.getColumn("what", String.class).toUpperCase(Locale.ROOT)),
        detail.entity,
        Optional.ofNullable(detail.other),
        detail.actors,
        Optional.ofNullable(row.getColumn("undone", String.class)),
        Optional.ofNullable(row.getColumn("undone_by", String.class)));
  }

  /** The fields of a correction's JSON object. */
  private static final class Detail {
    private String entity = "";
    private @Nullable String other;
    private final List<String> actors = new ArrayList<>();
    private final List<String> bases = new ArrayList<>();

    Detail(String json) {
      try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
        String field = "";
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          if (token == JsonToken.PROPERTY_NAME) {
            field = parser.currentName();
          } else if (token == JsonToken.VALUE_STRING) {
            put(field, parser.getString());
          }
        }
      }
    }

    private void put(String field, String value) {
      switch (field) {
        case "entity" -> entity = value;
        case "other" -> other = value;
        case "bases" -> bases.add(value);
        default -> actors.add(value);
      }
    }
  }
}
