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
import org.onrecord.export.answer.About;
import org.onrecord.export.answer.Taker;
import org.onrecord.export.plain.Disagreement;
import org.onrecord.export.plain.Harmless;
import org.onrecord.record.Act;
import org.onrecord.text.Span;

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

  /** The same words of one report and its reprints, and one statement, are told once. */
  private record Words(String reprint, String words) {}

  private static Stream<List<Stand>> once(List<Stand> stands) {
    Map<Words, List<Stand>> alike =
        stands.stream()
            .collect(
                Collectors.groupingBy(
                    stand -> new Words(stand.source().reprint(), told(stand)),
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
    wrap.put(Harmless.line(told(stand)), Style.CONTENT).end();
    where(alike, wrap);
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

  /** All that a statement says, of which the words of the side may be a part. */
  private static String told(Stand stand) {
    return stand.saying().map(Saying::content).orElse(stand.words());
  }

  /** From the first to the last of the words of one document. */
  private static void where(List<Stand> alike, Wrap wrap) {
    Stand first = alike.getFirst();
    List<Stand> here =
        alike.stream().filter(it -> it.source().id().equals(first.source().id())).toList();
    Span all = here.stream().map(Stand::span).reduce(FoundPage::around).orElseThrow();
    String where =
        Told.brief(first.source())
            + " · "
            + (first.number() == 0 ? "" : Told.sentence(first.number()) + ", ")
            + all.start()
            + "–"
            + all.end();
    wrap.begin(INDENT, INDENT).put(where, Style.FAINT).end();
  }

  private static Span around(Span one, Span other) {
    return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }

  @Override
  public String end() {
    return listed ? "" : "No disputes.\n";
  }
}
