package org.onrecord.export.linked;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.export.Export;
import org.onrecord.export.Exported;
import org.onrecord.export.json.JsonListExport;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.plain.JsonLine;
import org.onrecord.export.plain.Who;
import org.onrecord.export.plain.Words;
import org.onrecord.record.Actor;
import org.onrecord.record.Identity;
import org.onrecord.record.Kind;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;
import tools.jackson.core.JsonGenerator;

/**
 * Documents as schema.org's news articles, what is quoted in them as quotations, and what is told
 * of others' words without quotation marks as claims.
 *
 * @see <a href="https://schema.org/Quotation">Quotation</a>
 * @see <a href="https://schema.org/Claim">Claim</a>
 */
public final class SchemaOrg {
  private static final String HEAD = "{\"@context\":\"https://schema.org\",\"@graph\":[";

  private SchemaOrg() {}

  /**
   * Writes them as one graph.
   *
   * @throws IOException if its head can't be written
   */
  public static Export to(Writer out) throws IOException {
    return new JsonListExport(out, HEAD, SchemaOrg::things, "]}");
  }

  private static Stream<String> things(Exported document) {
    Findings findings = new Findings(document.record());
    return Stream.concat(
        Stream.of(article(document)),
        document.statements().stream().map(each -> statement(each, findings)));
  }

  private static String article(Exported document) {
    NewsRecord record = document.record();
    return JsonLine.piece(
        json -> {
          json.writeStringProperty("@type", "NewsArticle");
          json.writeStringProperty("@id", Iri.of(record.id()));
          optional("url", Iri.address(record), json);
          json.writeStringProperty("headline", document.heading());
          optional("datePublished", record.published(), json);
          json.writeStringProperty("inLanguage", record.language());
          named("author", "Person", document.facts().author(), json);
          named("publisher", "Organization", document.facts().outlet(), json);
        });
  }

  private static String statement(Statement statement, Findings findings) {
    return JsonLine.piece(
        json -> {
          boolean quoted = statement.kind() != Kind.INDIRECT;
          json.writeStringProperty("@type", quoted ? "Quotation" : "Claim");
          json.writeStringProperty("@id", Iri.of(statement.id()));
          json.writeStringProperty("text", Words.of(words(statement), findings.text()).strip());
          speaker(quoted ? "spokenByCharacter" : "author", statement, findings, json);
          reference(quoted ? "isPartOf" : "appearance", findings.record().id(), json);
        });
  }

  /** What stands in quotation marks, where all does. */
  private static List<Span> words(Statement statement) {
    return statement.kind() == Kind.DIRECT && !statement.quoted().isEmpty()
        ? statement.quoted()
        : statement.content();
  }

  private static void speaker(
      String field, Statement statement, Findings findings, JsonGenerator json) {
    Optional<Actor> actor = findings.find(Actor.class, statement.speaker());
    Who.known(statement, findings)
        .ifPresent(
            name -> {
              json.writeObjectPropertyStart(field);
              json.writeStringProperty("@type", type(actor));
              actor.ifPresent(each -> json.writeStringProperty("@id", Iri.of(each.id())));
              json.writeStringProperty("name", name);
              optional("jobTitle", actor.filter(SchemaOrg::isPerson).flatMap(Actor::role), json);
              optional("sameAs", actor.flatMap(SchemaOrg::wikidata), json);
              json.writeEndObject();
            });
  }

  private static Optional<String> wikidata(Actor actor) {
    return actor
        .identity()
        .map(Identity::wikidata)
        .map(item -> "http://www.wikidata.org/entity/" + item);
  }

  private static boolean isPerson(Actor actor) {
    return actor.kind() == Actor.Kind.PERSON;
  }

  /** A source of whom nothing more is known is taken for a person or people. */
  private static String type(Optional<Actor> actor) {
    return actor
        .map(Actor::kind)
        .map(
            kind ->
                switch (kind) {
                  case PERSON -> "Person";
                  case ORGANISATION, GROUP -> "Organization";
                  case COUNTRY -> "Country";
                })
        .orElse("Person");
  }

  private static void named(String field, String type, Optional<String> name, JsonGenerator json) {
    name.ifPresent(
        known -> {
          json.writeObjectPropertyStart(field);
          json.writeStringProperty("@type", type);
          json.writeStringProperty("name", known);
          json.writeEndObject();
        });
  }

  private static void reference(String field, String id, JsonGenerator json) {
    json.writeObjectPropertyStart(field);
    json.writeStringProperty("@id", Iri.of(id));
    json.writeEndObject();
  }

  private static void optional(String field, Optional<String> value, JsonGenerator json) {
    value.ifPresent(known -> json.writeStringProperty(field, known));
  }
}
