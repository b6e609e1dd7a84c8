package org.onrecord.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Kept;
import org.onrecord.archive.query.Answers;
import org.onrecord.archive.query.FoundDispute;
import org.onrecord.archive.query.Hit;
import org.onrecord.archive.query.Question;
import org.onrecord.archive.query.Stand;
import org.onrecord.export.Across;
import org.onrecord.export.Exported;
import org.onrecord.export.Facts;
import org.onrecord.export.Passing;
import org.onrecord.source.Origin;
import org.onrecord.text.Span;

/**
 * The documents of an archive, as exports take them, few at a time; held for all of them are only
 * disputes across documents, and where the sentences stand that a filter lets through.
 */
final class ArchiveDocuments {
  private final Archive archive;
  private final Question question;

  ArchiveDocuments(Archive archive, Question question) {
    this.archive = archive;
    this.question = question;
  }

  /** All but older versions of pages, in the order in which they were added. */
  Stream<Exported> all() {
    Map<String, List<Across>> across = across();
    return archive
        .documents()
        .filter(each -> question.versions() || each.supersededBy().isEmpty())
        .map(each -> exported(each, across));
  }

  /** Those with sentences that the filter lets through, with the findings in these. */
  Stream<Exported> chosen() {
    Map<String, List<Across>> across = across();
    Map<String, List<Span>> sentences = new LinkedHashMap<>();
    Answers.of(
        archive,
        answers -> {
          try (Stream<Hit> hits = answers.search(question)) {
            hits.forEach(
                hit ->
                    sentences
                        .computeIfAbsent(hit.source().id(), id -> new ArrayList<>())
                        .add(hit.span()));
          }
          return sentences;
        });
    Passing passing =
        new Passing(
            question.speaker().map(ArchiveDocuments::named), question.act(), question.type());
    return sentences.entrySet().stream()
        .flatMap(
            each ->
                archive.document(each.getKey()).stream()
                    .map(kept -> exported(kept, across))
                    .map(document -> only(document, passing, each.getValue())));
  }

  private static Predicate<String> named(String speaker) {
    String wanted = speaker.toLowerCase(Locale.ROOT);
    return name -> name.toLowerCase(Locale.ROOT).contains(wanted);
  }

  private static Exported only(Exported document, Passing passing, List<Span> sentences) {
    Stream<String> across = document.across().stream().map(Across::id);
    Stream<String> within = passing.of(document.record(), sentences).stream();
    return document.only(Stream.concat(within, across).collect(Collectors.toSet()));
  }

  /** Disputes across documents that are asked for, by the documents in which sides are taken. */
  private Map<String, List<Across>> across() {
    return Answers.of(
        archive,
        answers -> {
          Map<String, List<Across>> byDocument = new LinkedHashMap<>();
          try (Stream<FoundDispute> disputes = answers.disputes(question)) {
            disputes
                .filter(FoundDispute::across)
                .map(ArchiveDocuments::across)
                .forEach(
                    dispute ->
                        dispute.takes().stream()
                            .map(Across.Take::document)
                            .distinct()
                            .forEach(
                                id ->
                                    byDocument
                                        .computeIfAbsent(id, known -> new ArrayList<>())
                                        .add(dispute)));
          }
          return byDocument;
        });
  }

  private static Across across(FoundDispute found) {
    List<Across.Take> takes =
        found.sides().stream()
            .flatMap(side -> side.stands().stream().map(stand -> take(side.number(), stand)))
            .toList();
    return new Across(found.id(), found.relation(), takes, found.confidence());
  }

  private static Across.Take take(int side, Stand stand) {
    return new Across.Take(
        side,
        stand.source().id(),
        stand.source().title().orElse(stand.source().name()),
        stand.who().orElse("the report"),
        stand.saying().map(saying -> saying.id()),
        stand.words(),
        stand.span());
  }

  private static Exported exported(Kept kept, Map<String, List<Across>> across) {
    Origin origin = kept.origin();
    String id = kept.record().id();
    Facts facts =
        new Facts(
            kept.source(),
            origin.outlet(),
            origin.author(),
            origin.fetched(),
            Optional.of(kept.reprintOf()).filter(first -> !first.equals(id)));
    return new Exported(kept.record(), facts, across.getOrDefault(id, List.of()), Optional.empty());
  }
}
