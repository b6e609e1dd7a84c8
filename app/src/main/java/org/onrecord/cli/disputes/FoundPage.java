package org.onrecord.cli.disputes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.archive.query.FoundDispute;
import org.onrecord.archive.query.Saying;
import org.onrecord.archive.query.Stand;
import org.onrecord.cli.answer.Told;
import org.onrecord.cli.view.Columns;
import org.onrecord.cli.view.Lines;
import org.onrecord.cli.view.Page;
import org.onrecord.cli.view.Style;
import org.onrecord.cli.view.View;
import org.onrecord.cli.view.Wrap;
import org.onrecord.export.plain.Disagreement;
import org.onrecord.export.plain.Harmless;
import org.onrecord.record.Act;

/** Disputes of an archive for people: the sides beside each other, with their words and sources. */
final class FoundPage implements Lines<FoundDispute> {
  private static final String INDENT = "  ";

  private final boolean colour;
  private final int width;
  private boolean listed;

  FoundPage(Page page) {
    this.colour = page.colour();
    this.width = View.width(page.columns());
  }

  @Override
  public String of(FoundDispute dispute) {
    StringBuilder out = new StringBuilder(listed ? "\n" : "");
    listed = true;
    Wrap wrap = new Wrap(out, colour, width);
    wrap.begin("", INDENT).put(dispute.relation().label(), Style.STRONG);
    wrap.put(": " + Disagreement.of(dispute.relation()), Style.PLAIN).end();
    String about = About.of(dispute);
    if (!about.isEmpty()) {
      wrap.begin(INDENT, "    ").put("about ", Style.FAINT).put(about, Style.PLAIN).end();
    }
    String seen =
        "first seen "
            + dispute.firstSeen()
            + (dispute.across() ? " · across documents" : " · within one document");
    wrap.begin(INDENT, "    ").put(Harmless.line(seen), Style.FAINT).end();
    new Columns(colour, width).write(dispute.sides(), FoundPage::side, out);
    return out.toString();
  }

  private static void side(FoundDispute.Side side, Wrap wrap) {
    String who = side.stands().stream().map(Taker::of).distinct().collect(Collectors.joining(", "));
    wrap.begin("", "").put(Harmless.line(who), Style.SOURCE);
    String gist = gist(side);
    wrap.put(gist.isEmpty() ? "" : ": " + gist, Style.STRONG).end();
    if (side.independent() > 1) {
      String how = "in " + side.independent() + " independent documents";
      wrap.begin(INDENT, INDENT).put(how, Style.FAINT).end();
    }
    once(side.stands()).forEach(alike -> words(alike, side, wrap));
  }

  /** Figures, else who did it: where a side asserts an event with either. */
  private static String gist(FoundDispute.Side side) {
    String counts = joined(side, Stand::counts);
    return counts.isEmpty() ? joined(side, Stand::doers) : counts;
  }

  private static String joined(FoundDispute.Side side, Function<Stand, List<String>> part) {
    return side.stands().stream()
        .flatMap(stand -> part.apply(stand).stream())
        .distinct()
        .map(Harmless::line)
        .collect(Collectors.joining(", "));
  }

  /** The same words of one report and its reprints are told once. */
  private record Words(String reprint, String words) {}

  private static Stream<List<Stand>> once(List<Stand> stands) {
    Map<Words, List<Stand>> alike =
        stands.stream()
            .collect(
                Collectors.groupingBy(
                    stand -> new Words(stand.source().reprint(), stand.words()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return alike.values().stream();
  }

  private static void words(List<Stand> alike, FoundDispute.Side side, Wrap wrap) {
    Stand stand = alike.getFirst();
    boolean several = side.stands().stream().map(Taker::of).distinct().count() > 1;
    wrap.begin(INDENT, INDENT);
    if (several) {
      wrap.put(Harmless.line(Taker.of(stand)) + ": ", Style.SOURCE);
    }
    // So that what is denied is not read as what is asserted.
    String act = stand.saying().map(Saying::act).filter(FoundPage::isTelling).orElse("");
    wrap.put(act.isEmpty() ? "" : act + ": ", Style.CUE);
    String words = stand.saying().map(Saying::content).orElse(stand.words());
    wrap.put(Harmless.line(words), Style.CONTENT).end();
    where(stand, wrap);
    alike.stream()
        .skip(1)
        .map(Stand::source)
        .filter(other -> !other.id().equals(stand.source().id()))
        .forEach(
            other ->
                wrap.begin(INDENT, INDENT).put("also in " + Told.brief(other), Style.FAINT).end());
  }

  private static boolean isTelling(String act) {
    return !act.equals(Act.SAY.label());
  }

  private static void where(Stand stand, Wrap wrap) {
    String where =
        Told.brief(stand.source())
            + " · "
            + (stand.number() == 0 ? "" : Told.sentence(stand.number()) + ", ")
            + stand.span().start()
            + "–"
            + stand.span().end();
    wrap.begin(INDENT, INDENT).put(where, Style.FAINT).end();
  }

  @Override
  public String end() {
    return listed ? "" : "No disputes.\n";
  }
}
