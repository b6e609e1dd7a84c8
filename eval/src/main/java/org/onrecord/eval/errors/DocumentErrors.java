package org.onrecord.eval.errors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.eval.gold.Triple;
import org.onrecord.eval.score.Comparison;
import org.onrecord.eval.score.Matching;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/** The errors of one document. */
final class DocumentErrors {
  private static final int WORDS_OF_A_CAUSE = 3;
  private static final int CONTEXT = 60;

  private final String name;
  private final Comparison comparison;
  private final List<ErrorCase> errors = new ArrayList<>();

  private DocumentErrors(String name, Comparison comparison) {
    this.name = name;
    this.comparison = comparison;
  }

  static List<ErrorCase> of(String name, Comparison comparison) {
    DocumentErrors errors = new DocumentErrors(name, comparison);
    errors.find();
    return errors.errors;
  }

  private void find() {
    Set<String> matched = new HashSet<>();
    for (Matching.Match match : Matching.of(comparison).matches()) {
      if (match.found().isPresent()) {
        matched.add(match.found().get().id());
        compare(match.gold(), Triple.of(match.found().get()), match.hasSameSource());
      } else {
        add(ErrorKind.MISSED, words(match.gold().cue()), match.gold().content());
      }
    }
    for (Statement found : comparison.found()) {
      if (!matched.contains(found.id())) {
        add(ErrorKind.INVENTED, words(found.cue()), found.content());
      }
    }
  }

  private void compare(Triple gold, Triple found, boolean sameSource) {
    edges(ErrorKind.CONTENT_EDGE, gold.content(), found.content());
    if (sameSource) {
      edges(ErrorKind.SOURCE_EDGE, gold.source(), found.source());
    } else {
      other(ErrorKind.SOURCE_LINK, gold.source(), found.source(), gold.content());
    }
    if (touch(gold.cue(), found.cue())) {
      edges(ErrorKind.CUE_EDGE, gold.cue(), found.cue());
    } else if (!gold.cue().equals(found.cue())) {
      other(ErrorKind.CUE_LINK, gold.cue(), found.cue(), gold.content());
    }
  }

  private static boolean touch(List<Span> a, List<Span> b) {
    return a.stream().anyMatch(one -> b.stream().anyMatch(one::overlaps));
  }

  private void other(ErrorKind kind, List<Span> gold, List<Span> found, List<Span> content) {
    add(kind, words(gold) + " → " + words(found), content);
  }

  private void edges(ErrorKind kind, List<Span> gold, List<Span> found) {
    if (gold.equals(found) || gold.isEmpty()) {
      return;
    }
    if (gold.size() != found.size()) {
      String pieces = kind.name().toLowerCase(Locale.ROOT).replace("_edge", "");
      add(ErrorKind.FRAGMENTS, pieces + " " + gold.size() + " → " + found.size(), gold);
      return;
    }
    for (int i = 0; i < gold.size(); i++) {
      Span wanted = gold.get(i);
      Span got = found.get(i);
      edge(kind, "start", got.start(), wanted.start(), wanted);
      edge(kind, "end", wanted.end(), got.end(), wanted);
    }
  }

  /** What lies from one offset to the other is too much; missing, where that is backwards. */
  private void edge(ErrorKind kind, String end, int from, int to, Span around) {
    if (from < to) {
      add(kind, end + " + " + words(new Span(from, to), end), List.of(around));
    } else if (from > to) {
      add(kind, end + " − " + words(new Span(to, from), end), List.of(around));
    }
  }

  /** Of many words, those next to what both agree on. */
  private String words(Span span, String end) {
    String all = plain(span.in(comparison.text()));
    String[] words = all.split(" ");
    if (words.length <= WORDS_OF_A_CAUSE) {
      return all;
    }
    return end.equals("end")
        ? String.join(" ", List.of(words).subList(0, 2)) + " …"
        : "… " + String.join(" ", List.of(words).subList(words.length - 2, words.length));
  }

  private String words(List<Span> spans) {
    return spans.isEmpty()
        ? "(none)"
        : String.join(" … ", spans.stream().map(s -> plain(s.in(comparison.text()))).toList());
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
  }

  private void add(ErrorKind kind, String cause, List<Span> at) {
    errors.add(new ErrorCase(kind, cause, name + ": " + context(at)));
  }

  /** The words about some spans, these in brackets. */
  private String context(List<Span> spans) {
    if (spans.isEmpty()) {
      return "";
    }
    String text = comparison.text();
    StringBuilder context = new StringBuilder();
    int from = Math.max(0, spans.getFirst().start() - CONTEXT);
    for (Span span : spans) {
      context.append(text, from, span.start()).append('[').append(shortened(span)).append(']');
      from = span.end();
    }
    context.append(text, from, Math.min(text.length(), from + CONTEXT));
    return context.toString().replaceAll("\\s+", " ");
  }

  private String shortened(Span span) {
    String words = span.in(comparison.text());
    return words.length() <= 2 * CONTEXT
        ? words
        : words.substring(0, CONTEXT) + " … " + words.substring(words.length() - CONTEXT);
  }
}
