package org.onrecord.cli.shares;

import java.util.Locale;
import java.util.Optional;
import org.onrecord.archive.query.Share;
import org.onrecord.archive.query.Totals;
import org.onrecord.cli.view.Lines;
import org.onrecord.cli.view.Page;
import org.onrecord.cli.view.Style;
import org.onrecord.cli.view.View;
import org.onrecord.cli.view.Wrap;
import org.onrecord.export.answer.Taker;
import org.onrecord.export.plain.Harmless;

/** Who is quoted how often, for people: group by group, behind the totals. */
final class SharePage implements Lines<Share> {
  private static final double PERCENT = 100;

  private final boolean colour;
  private final int width;
  private final Share.By by;
  private final Totals totals;
  private Optional<String> group = Optional.empty();

  SharePage(Page page, Share.By by, Totals totals) {
    this.colour = page.colour();
    this.width = View.width(page.columns());
    this.by = by;
    this.totals = totals;
  }

  @Override
  public String head() {
    StringBuilder out = new StringBuilder();
    total("documents", totals.documents(), "current versions of all pages", out);
    total("reprints", totals.reprints(), "of these, which repeat another", out);
    total("older versions", totals.versions(), "of the same pages", out);
    total("statements", totals.statements(), "", out);
    total("counted below", totals.quoted(), "of these: reprints once", out);
    total("events", totals.events(), "", out);
    total("disputes", totals.disputes(), "within documents", out);
    total("disputes", totals.across(), "across documents", out);
    return out.toString();
  }

  private void total(String what, long number, String remark, StringBuilder out) {
    Wrap wrap = new Wrap(out, colour, width);
    wrap.begin(String.format(Locale.ROOT, "%,12d  ", number), " ".repeat(14));
    wrap.put(what, Style.STRONG).put(remark.isEmpty() ? "" : " " + remark, Style.FAINT).end();
  }

  @Override
  public String of(Share share) {
    StringBuilder out = new StringBuilder();
    Wrap wrap = new Wrap(out, colour, width);
    String name = Group.of(share, by);
    if (!group.equals(Optional.of(name))) {
      group = Optional.of(name);
      String all = String.format(Locale.ROOT, ": %,d statements", share.all());
      wrap.begin("\n", "").put(name, Style.STRONG).put(all, Style.FAINT).end();
    }
    String numbers =
        String.format(Locale.ROOT, "%,9d  %5.1f %%  ", share.statements(), PERCENT * share.part());
    wrap.begin(numbers, " ".repeat(numbers.length()));
    wrap.put(Harmless.line(share.speaker().orElse(Taker.UNKNOWN)), Style.SOURCE).end();
    return out.toString();
  }
}
