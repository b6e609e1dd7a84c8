package org.onrecord.export.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.export.Exported;
import org.onrecord.export.Replaced;
import org.onrecord.export.plain.EventDate;
import org.onrecord.export.plain.EventSummary;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.plain.Firmness;
import org.onrecord.export.plain.Voucher;
import org.onrecord.export.plain.Who;
import org.onrecord.record.Actor;
import org.onrecord.record.Event;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;

/** A document's part of the page: its text, and what was found in it. */
final class Article {
  private final Exported document;
  private final NewsRecord record;
  private final Findings findings;
  private final Anchors anchors;

  Article(Exported document) {
    this.document = document;
    this.record = document.record();
    this.findings = new Findings(record);
    this.anchors = new Anchors(record);
  }

  String html() {
    Replaced text = Html.held(record.text());
    return "<article id=\"%s\" data-document=\"%s\">\n"
            .formatted(anchors.article(), Html.text(record.id()))
        + "<h2 dir=\"auto\">"
        + Html.text(document.heading())
        + "</h2>\n"
        + facts()
        + "<div class=\"text\" dir=\"auto\" lang=\""
        + Html.text(record.language())
        + "\""
        + " data-replaced=\""
        + text.list()
        + "\">"
        + new ArticleText(document, anchors, text.text()).html()
        + "</div>\n"
        + section("Who said what", "ol", statements())
        + section("What happened", "ul", events())
        + new Disputes(document, findings, anchors).html()
        + "</article>\n";
  }

  private String facts() {
    Stream<Optional<String>> known =
        Stream.of(
            document.facts().outlet().map(Html::text),
            document.facts().author().map(Html::text),
            record.published().map(date -> "<time>" + Html.text(date) + "</time>"),
            Optional.of(Html.link(document.name())),
            document.facts().fetched().map(date -> "fetched " + Html.text(date)),
            document.facts().reprintOf().map(this::reprint));
    return known
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · ", "<p class=\"facts\">", "</p>\n"));
  }

  private String reprint(String of) {
    return "<a href=\"#" + Anchors.of(of) + "\">a reprint: counts as one source with another</a>";
  }

  private static String section(String heading, String list, String items) {
    return items.isEmpty()
        ? ""
        : "<h3>%s</h3>\n<%s class=\"found\">\n%s</%s>\n".formatted(heading, list, items, list);
  }

  private String statements() {
    StringBuilder out = new StringBuilder();
    List<Statement> statements = document.statements();
    for (int i = 0; i < statements.size(); i++) {
      out.append(statement(statements.get(i), i + 1));
    }
    return out.toString();
  }

  private String statement(Statement statement, int number) {
    String role =
        findings
            .find(Actor.class, statement.speaker())
            .flatMap(Actor::role)
            .map(each -> " <span class=\"role\">" + Html.text(each) + "</span>")
            .orElse("");
    String cue =
        statement.cue().isEmpty()
            ? ""
            : " · " + Html.quote(statement.cue(), record.text(), anchors);
    String remark = Firmness.ofSaying(statement.said());
    return "<li id=\"%s\"><b>%s</b>%s <span class=\"meta\">· %s · %s%s%s</span>\n<p dir=\"auto\">%s</p></li>\n"
        .formatted(
            anchors.statement(number),
            Html.text(Who.of(statement, findings)),
            role,
            statement.act().label(),
            statement.kind().label(),
            remark.isEmpty() ? "" : " · " + Html.text(remark),
            cue,
            Html.quote(statement.content(), record.text(), anchors));
  }

  private String events() {
    return document.events().stream().map(this::event).collect(Collectors.joining());
  }

  private String event(Event event) {
    String vouchers =
        Voucher.of(event, findings).stream()
            .map(each -> each.who() + ": " + each.firmness())
            .distinct()
            .map(Html::text)
            .collect(Collectors.joining(" · "));
    return "<li><b>%s</b> %s %s\n<p class=\"meta\">%s</p></li>\n"
        .formatted(
            Html.text(EventDate.of(event, findings).shown()),
            event.type().map(type -> "<span class=\"type\">" + type.label() + "</span>").orElse(""),
            Html.quote(event.triggers().getFirst(), record.text(), anchors)
                + rest(EventSummary.rest(event, findings)),
            vouchers);
  }

  private static String rest(String rest) {
    return rest.isEmpty() ? "" : " · " + Html.text(rest);
  }
}
