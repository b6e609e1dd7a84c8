package org.onrecord.reading.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.reading.Resource;
import org.onrecord.reading.attribution.Inflection;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.record.Factuality;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * How firmly whoever tells an event holds it, by the words around it: negation, modals, conditions,
 * what governs it ("failed to", "tried to"), and the cue of the statement that holds it ("fears
 * that"). Where no such word stands, the model's vote counts. The words stand in {@code
 * firmness.tsv}, each row with an example.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @see <a href="https://doi.org/10.1162/COLI_a_00096">Saurí and Pustejovsky (2012), Are You Sure
 *     That This Happened? Assessing the Factuality Degree of Events in Text</a>
 */
final class Firmness {
  /** How many governors up a word still weighs. */
  private static final int REACH = 4;

  private static final Set<String> CONDITIONAL = Set.of("would", "'d");
  private static final Set<String> HAVE = Set.of("have", "'ve");

  private final Map<String, Set<String>> words = new HashMap<>();

  /** With the shipped lists. */
  Firmness() {
    for (String line : Resource.lines(Firmness.class, "firmness.tsv")) {
      String[] cells = line.split("\t");
      Set<String> forms = words.computeIfAbsent(cells[0], any -> new HashSet<>());
      List.of(cells[1].split("\\|")).forEach(word -> forms.addAll(Inflection.formsOf(word)));
    }
  }

  /**
   * What whoever tells an event holds of it.
   *
   * @param told the event
   * @param parse of its sentence
   * @param holder the innermost statement that holds it, if any does
   */
  Factuality of(Told told, Parse parse, String text, Optional<Statement> holder) {
    Factuality vote = Told.likeliest(told.firmly()).orElse(Factuality.CERTAIN);
    Factuality local =
        new Climb(parse, text, holder).value(parse.wordAt(told.word().start()), vote);
    return holder.map(statement -> by(statement, text, local)).orElse(local);
  }

  /** Whether who speaks of what a statement holds takes it for true: "knew that". */
  boolean isFactive(Statement statement, String text) {
    return has("knows", statement, text) && !has("negates", statement, text);
  }

  /** Whether what a statement holds did not happen, whoever speaks: "failed to". */
  boolean isFailure(Statement statement, String text) {
    return has("fails", statement, text);
  }

  private Factuality by(Statement statement, String text, Factuality local) {
    boolean negated = has("negates", statement, text);
    if (has("denies", statement, text)) {
      return negated ? Factuality.UNCOMMITTED : turned(local);
    }
    if (local == Factuality.UNCOMMITTED) {
      return local;
    }
    boolean no = isNegative(local);
    if (has("doubts", statement, text)) {
      return no ? Factuality.PROBABLE : Factuality.PROBABLY_NOT;
    }
    if (has("believes", statement, text) && local != Factuality.POSSIBLE) {
      return no != negated ? Factuality.PROBABLY_NOT : Factuality.PROBABLE;
    }
    if (has("fears", statement, text)) {
      return no ? Factuality.POSSIBLY_NOT : Factuality.POSSIBLE;
    }
    if (has("fails", statement, text)) {
      return Factuality.CERTAINLY_NOT;
    }
    return has("wants", statement, text) ? Factuality.UNCOMMITTED : local;
  }

  private boolean has(String kind, Statement statement, String text) {
    return statement.cue().stream()
        .flatMap(
            cue -> List.of(cue.in(text).toLowerCase(Locale.ROOT).split("[^\\p{L}']+")).stream())
        .anyMatch(word -> words.getOrDefault(kind, Set.of()).contains(word));
  }

  private static boolean isNegative(Factuality value) {
    return switch (value) {
      case CERTAINLY_NOT, PROBABLY_NOT, POSSIBLY_NOT -> true;
      default -> false;
    };
  }

  private static Factuality turned(Factuality value) {
    return switch (value) {
      case CERTAIN -> Factuality.CERTAINLY_NOT;
      case PROBABLE -> Factuality.PROBABLY_NOT;
      case POSSIBLE -> Factuality.POSSIBLY_NOT;
      case CERTAINLY_NOT -> Factuality.CERTAIN;
      case PROBABLY_NOT -> Factuality.PROBABLE;
      case POSSIBLY_NOT -> Factuality.POSSIBLE;
      case UNCOMMITTED -> Factuality.UNCOMMITTED;
    };
  }

  /** The way from an event's word up to the clause that whoever tells it says. */
  private final class Climb {
    private final Parse parse;
    private final String text;
    private final Optional<Statement> holder;
    private boolean negative;
    private boolean possible;
    private boolean probable;
    private boolean open;
    private boolean sure;

    Climb(Parse parse, String text, Optional<Statement> holder) {
      this.parse = parse;
      this.text = text;
      this.holder = holder;
    }

    Factuality value(int word, Factuality vote) {
      int at = word;
      around(at);
      for (int steps = 0; steps < REACH && !parse.isRoot(at); steps++) {
        int above = parse.head(at);
        if (!isHeldWith(above)
            || !parse.isRelated(at, "xcomp", "ccomp", "obj", "acl", "advcl", "obl")) {
          break;
        }
        governed(at, above);
        at = above;
        around(at);
      }
      if (open) {
        return Factuality.UNCOMMITTED;
      }
      if (possible) {
        return negative ? Factuality.POSSIBLY_NOT : Factuality.POSSIBLE;
      }
      if (probable) {
        return negative ? Factuality.PROBABLY_NOT : Factuality.PROBABLE;
      }
      if (negative) {
        return Factuality.CERTAINLY_NOT;
      }
      return sure ? Factuality.CERTAIN : vote;
    }

    /** Whether a word stands in what the same one says. */
    private boolean isHeldWith(int word) {
      Span span = parse.span(word);
      return holder
          .map(statement -> statement.content().stream().anyMatch(content -> content.covers(span)))
          .orElse(true);
    }

    /** Negation, modals and conditions beside a word. */
    private void around(int word) {
      parse
          .children(word, "aux", "advmod", "mark", "det", "cc", "nsubj")
          .forEach(
              child -> {
                String form = form(child);
                possible |= is("possible", form);
                probable |= is("probable", form);
                open |= is("open", form) && parse.isRelated(child, "mark");
                negative ^= is("negates", form);
              });
      boolean would =
          parse.children(word, "aux").anyMatch(child -> CONDITIONAL.contains(form(child)));
      boolean have = parse.children(word, "aux").anyMatch(child -> HAVE.contains(form(child)));
      negative |= would && have;
      open |= would && !have;
    }

    /** What the verb above an infinitive or an object does to it. */
    private void governed(int word, int above) {
      String form = form(above);
      boolean infinitive = parse.isRelated(word, "xcomp", "acl", "ccomp");
      if (is("fails", form) && (infinitive || parse.isRelated(word, "obj"))) {
        negative = !negative;
      } else if (infinitive && is("manages", form)) {
        sure = true;
      } else if (infinitive && is("probable", form)) {
        probable = true;
      } else if (infinitive && is("tries", form)
          || parse.isRelated(word, "advcl") && begins(word, "to")) {
        open = true;
      }
    }

    private boolean begins(int word, String mark) {
      return parse.children(word, "mark").anyMatch(child -> form(child).equals(mark));
    }

    private String form(int word) {
      return parse.span(word).in(text).toLowerCase(Locale.ROOT);
    }
  }

  private boolean is(String kind, String form) {
    return words.getOrDefault(kind, Set.of()).contains(form);
  }
}
