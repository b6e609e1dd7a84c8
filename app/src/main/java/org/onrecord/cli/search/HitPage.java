package org.onrecord.cli.search;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.archive.query.Hit;
import org.onrecord.archive.query.SearchWords;
import org.onrecord.archive.query.Source;
import org.onrecord.cli.answer.Told;
import org.onrecord.cli.view.Lines;
import org.onrecord.cli.view.Page;
import org.onrecord.cli.view.Style;
import org.onrecord.cli.view.View;
import org.onrecord.cli.view.Wrap;
import org.onrecord.export.plain.Harmless;

/**
 * Sentences for people, under the document that they stand in. What the next ones of one document
 * share is not said again, nor is a sentence that reprints of one report have alike.
 */
final class HitPage implements Lines<Hit> {
  private final boolean colour;
  private final int width;
  private final Found found;
  private Optional<Hit> before = Optional.empty();
  private long count;

  HitPage(Page page, SearchWords words) {
    this.colour = page.colour();
    this.width = View.width(page.columns());
    this.found = new Found(words);
  }

  @Override
  public String of(Hit hit) {
    StringBuilder out = new StringBuilder();
    Wrap wrap = new Wrap(out, colour, width);
    Optional<Source> last = before.map(Hit::source);
    boolean again =
        Told.isReprint(last, hit.source())
            && before.filter(other -> other.sentence().equals(hit.sentence())).isPresent();
    if (again) {
      String where = "also in " + Told.brief(hit.source());
      wrap.begin("  ", "  ").put(where, Style.FAINT).end();
    } else {
      if (last.filter(other -> other.id().equals(hit.source().id())).isEmpty()) {
        wrap.begin(count == 0 ? "" : "\n", "").put(Told.of(hit.source()), Style.SOURCE).end();
      }
      sentence(hit, wrap);
    }
    before = Optional.of(hit);
    count++;
    return out.toString();
  }

  private void sentence(Hit hit, Wrap wrap) {
    wrap.begin("  ", "  ");
    found.write(Harmless.line(hit.sentence()), wrap);
    wrap.end();
    String where =
        Stream.concat(Stream.of(Told.sentence(hit.number())), hit.sayings().stream().map(Told::of))
            .collect(Collectors.joining(" | "));
    wrap.begin("    ", "    ").put(where, Style.FAINT).end();
  }

  @Override
  public String end() {
    return count == 0
        ? "No sentences.\n"
        : "\n" + count + (count == 1 ? " sentence.\n" : " sentences.\n");
  }
}
