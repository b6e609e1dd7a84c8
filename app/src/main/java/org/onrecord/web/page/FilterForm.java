package org.onrecord.web.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onrecord.export.plain.Harmless;

/**
 * The form by which a list is narrowed. What is narrowed by links goes along, hidden.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param path of the list
 * @param words that are searched for
 * @param fields to be filled in
 * @param hidden parameters that stay as they are
 */
public record FilterForm(String path, String words, List<Field> fields, List<Field> hidden) {
  private static final String WORDS = "q";

  public FilterForm {
    Objects.requireNonNull(path);
    Objects.requireNonNull(words);
    fields = List.copyOf(fields);
    hidden = List.copyOf(hidden);
  }

  /**
   * A field.
   *
   * @param name of the parameter
   * @param label for a person
   * @param type of HTML's input
   * @param value that it has
   */
  public record Field(String name, String label, String type, String value) {
    /** The same with a value. A browser drops a month or a year from a field for a day. */
    Field with(String other) {
      boolean day = other.isEmpty() || other.matches("\\d{4}-\\d\\d-\\d\\d");
      return new Field(name, label, type.equals("date") && !day ? "text" : type, other);
    }

    /** One without a value. */
    public static Field of(String name, String label, String type) {
      return new Field(name, label, type, "");
    }
  }

  /** With the values of a list as it is. */
  public static FilterForm of(Address here, List<Field> fields) {
    Map<String, String> query = here.without("cursor").query();
    return new FilterForm(
        here.path(),
        Harmless.line(here.value(WORDS)),
        fields.stream().map(each -> each.with(Harmless.line(here.value(each.name())))).toList(),
        query.entrySet().stream()
            .filter(each -> fields.stream().noneMatch(is -> is.name().equals(each.getKey())))
            .filter(each -> !each.getKey().equals(WORDS) && !each.getValue().isBlank())
            .map(each -> new Field(each.getKey(), "", "hidden", Harmless.line(each.getValue())))
            .toList());
  }
}
