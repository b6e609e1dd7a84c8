package org.onrecord.eval.score;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.eval.gold.GoldViews.View;
import org.onrecord.record.Actor;
import org.onrecord.record.Commitment;
import org.onrecord.record.Event;
import org.onrecord.record.Factuality;
import org.onrecord.record.Mention;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;

/**
 * The views of an event that was read.
 *
 * <p>Immutable; safe to share between threads.
 */
final class FoundViews {
  private static final Pattern ARTICLE = Pattern.compile("^(the|an?|its|their|his|her) ");

  private final Event event;
  private final NewsRecord record;

  FoundViews(Event event, NewsRecord record) {
    this.event = event;
    this.record = record;
  }

  /**
   * The view for one of the gold: of a source that of the statement whose source or speaker is
   * named like it.
   */
  Optional<Factuality> of(View gold) {
    return gold.isAuthors()
        ? value(by -> by.equals(Commitment.AUTHOR))
        : value(by -> statement(by).filter(it -> isNamed(it, gold.by())).isPresent());
  }

  /**
   * The record's innermost view of a source, for the gold's innermost where none is named like it;
   * empty where it is named like another of the gold, whose view it then is.
   */
  Optional<Factuality> innermost(List<View> others) {
    return event.factuality().stream()
        .filter(each -> statement(each.by()).isPresent())
        .findFirst()
        .filter(each -> statement(each.by()).filter(it -> isAnyOf(it, others)).isEmpty())
        .map(Commitment::value);
  }

  private boolean isAnyOf(Statement statement, List<View> views) {
    return views.stream().anyMatch(view -> isNamed(statement, view.by()));
  }

  /** Views stand in the record from the innermost outward. */
  private Optional<Factuality> value(Predicate<String> by) {
    return event.factuality().stream()
        .filter(each -> by.test(each.by()))
        .map(Commitment::value)
        .findFirst();
  }

  private Optional<Statement> statement(String id) {
    return record.statements().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  private boolean isNamed(Statement statement, String words) {
    return names(statement).anyMatch(name -> isLike(plain(name), plain(words)));
  }

  private Stream<String> names(Statement statement) {
    Stream<String> sources = statement.source().stream().map(span -> span.in(record.text()));
    Stream<String> mentions =
        record.actors().stream()
            .filter(actor -> statement.speaker().equals(Optional.of(actor.id())))
            .flatMap(this::names);
    return Stream.concat(sources, mentions);
  }

  private Stream<String> names(Actor actor) {
    return Stream.concat(
        actor.name().stream(),
        actor.mentions().stream()
            .filter(mention -> mention.form() != Mention.Form.PRONOUN)
            .map(mention -> mention.span().in(record.text())));
  }

  /** Whether one is the other or has all of its words in a row. */
  static boolean isLike(String a, String b) {
    return List.of(a, b).stream().noneMatch(String::isEmpty)
        && ((" " + a + " ").contains(" " + b + " ") || (" " + b + " ").contains(" " + a + " "));
  }

  static String plain(String words) {
    String lower = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return ARTICLE.matcher(lower).replaceFirst("");
  }
}
