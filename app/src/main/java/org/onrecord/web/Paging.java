package org.onrecord.web;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.onrecord.archive.query.Listed;
import org.onrecord.export.answer.AnswerJson;
import org.onrecord.export.plain.JsonLine;

/** A page of a list: {@code items}, and {@code next}, the cursor of the page behind it, or null. */
final class Paging {
  private Paging() {}

  /**
   * Writes it.
   *
   * @param rows one more than the limit where there is a next page
   * @param fields writes a row's
   */
  static <T> Reply page(
      List<Listed<T>> rows, int limit, Cursor cursor, BiConsumer<AnswerJson, T> fields) {
    List<Listed<T>> page = rows.subList(0, Math.min(limit, rows.size()));
    Optional<String> next = next(rows, limit, cursor);
    return Reply.json(
        json -> {
          AnswerJson answer = new AnswerJson(json);
          answer.objects("items", page, row -> fields.accept(answer, row.row()));
          JsonLine.write("next", next, json);
        });
  }

  /** The rows of a page. */
  static <T> List<T> first(List<Listed<T>> rows, int most) {
    return rows.stream().limit(most).map(Listed::row).toList();
  }

  /** The cursor of the page behind it. */
  static <T> Optional<String> next(List<Listed<T>> rows, int limit, Cursor cursor) {
    return rows.size() > limit
        ? Optional.of(cursor.of(rows.get(limit - 1).spot()))
        : Optional.empty();
  }
}
