package org.onrecord.export.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.export.Across;
import org.onrecord.export.Exported;
import org.onrecord.export.plain.Disagreement;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.plain.Piece;
import org.onrecord.export.plain.Side;
import org.onrecord.record.Dispute;
import org.onrecord.record.Statement;

/** The disputes of a document, their sides next to each other. */
final class Disputes {
  private final Exported document;
  private final Findings findings;
  private final Anchors anchors;

  Disputes(Exported document, Findings findings, Anchors anchors) {
    this.document = document;
    this.findings = findings;
    this.anchors = anchors;
  }

  String html() {
    List<String> all =
        Stream.concat(
                document.disputes().stream().map(this::within),
                document.across().stream().map(this::across))
            .toList();
    return IntStream.range(0, all.size())
        .mapToObj(
            i ->
                "<section class=\"dispute\" id=\"%s\">\n%s</section>\n"
                    .formatted(anchors.dispute(i + 1), all.get(i)))
        .collect(
            Collectors.joining(
                "", all.isEmpty() ? "" : "<h3>Where sources do not agree</h3>\n", ""));
  }

  private String within(Dispute dispute) {
    String sides =
        Side.of(dispute, findings).stream()
            .map(side -> side(side.name(), side.pieces().stream().map(this::piece)))
            .collect(Collectors.joining());
    return head(dispute.relation(), about(dispute)) + grid(sides);
  }

  private String about(Dispute dispute) {
    String about = Disagreement.about(dispute.about(), findings);
    return about.isEmpty() ? "" : "about " + about;
  }

  private String piece(Piece piece) {
    String act =
        piece
            .statement()
            .map(said -> said.act().label() + cue(said))
            .map(each -> "<span class=\"meta\">" + each + "</span> ")
            .orElse("");
    return act + Html.quote(piece.words(), findings.text(), anchors);
  }

  private String cue(Statement statement) {
    return statement.cue().isEmpty()
        ? ""
        : " · " + Html.quote(statement.cue(), findings.text(), anchors);
  }

  private String across(Across dispute) {
    String sides =
        dispute.takes().stream()
            .map(Across.Take::side)
            .distinct()
            .map(number -> side(dispute, number))
            .collect(Collectors.joining());
    return head(dispute.relation(), "with another document") + grid(sides);
  }

  private String side(Across dispute, int number) {
    List<Across.Take> takes =
        dispute.takes().stream().filter(each -> each.side() == number).toList();
    String who = takes.stream().map(Across.Take::who).distinct().collect(Collectors.joining(", "));
    return side(who, takes.stream().map(this::take));
  }

  private String take(Across.Take take) {
    boolean here = take.document().equals(document.record().id());
    String anchor = here ? anchors.sentence(take.span()) : Anchors.of(take.document());
    return Html.quote(take.span(), take.words(), take.document(), anchor)
        + (here ? "" : " <span class=\"meta\">" + Html.text(take.title()) + "</span>");
  }

  private static String head(Dispute.Relation relation, String about) {
    return "<p class=\"what\"><b>%s</b>: %s%s</p>\n"
        .formatted(
            relation.label(),
            Html.text(Disagreement.of(relation)),
            Optional.of(about)
                .filter(each -> !each.isEmpty())
                .map(each -> " <span class=\"meta\">" + Html.text(each) + "</span>")
                .orElse(""));
  }

  private static String grid(String sides) {
    return "<div class=\"sides\">\n" + sides + "</div>\n";
  }

  private static String side(String who, Stream<String> words) {
    return "<div><b>%s</b>%s</div>\n"
        .formatted(
            Html.text(who),
            words.map(each -> "<p dir=\"auto\">" + each + "</p>").collect(Collectors.joining()));
  }
}
