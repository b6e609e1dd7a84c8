package org.onrecord.web;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.onrecord.archive.query.Listed;
import org.onrecord.archive.query.Spot;
import org.onrecord.export.answer.AnswerJson;
import org.onrecord.export.plain.JsonLine;
import org.onrecord.web.page.Narrowed;

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

  /** Asks for rows: so many at most, behind a spot. */
  @FunctionalInterface
  interface Asking<T> {
    List<Listed<T>> of(int most, Optional<Spot> after);
  }

  /**
   * Asks for a page and for what facets count; the first page is part of that.
   *
   * @param limit how many rows the page has
   * @param counted how many rows facets count
   */
  static <T> Narrowed<T> narrowed(
      int limit, int counted, Optional<Spot> after, Cursor cursor, Asking<T> asking) {
    List<Listed<T>> newest = asking.of(counted + 1, Optional.empty());
    List<Listed<T>> rows = after.isEmpty() ? newest : asking.of(limit + 1, after);
    return new Narrowed<>(
        first(rows, limit),
        next(rows, limit, cursor),
        first(newest, counted),
        newest.size() <= counted);
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
