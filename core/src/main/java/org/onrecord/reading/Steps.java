package org.onrecord.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.model.Head;
import org.onrecord.model.Scores;
import org.onrecord.model.Words;

/**
 * The steps of reading in their order, each with what it needs given before.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Steps {
  private final List<Scan<?>> scans;
  private final List<Step<?>> steps;

  /**
   * @param given what is in a draft before the first step
   * @param scans they come first
   * @param steps in their order
   * @throws IllegalArgumentException if a step needs what nothing before it gives, or two give the
   *     same part
   */
  public Steps(Set<Part<?>> given, List<Scan<?>> scans, List<Step<?>> steps) {
    this.scans = List.copyOf(scans);
    this.steps = List.copyOf(steps);
    Set<Part<?>> known = new HashSet<>(given);
    scans.forEach(scan -> check(given, scan.needs(), scan.gives()));
    scans.forEach(scan -> add(known, scan.gives()));
    for (Step<?> step : steps) {
      check(known, step.needs(), step.gives());
      add(known, step.gives());
    }
  }

  private static void check(Set<Part<?>> known, Set<Part<?>> needs, Part<?> gives) {
    for (Part<?> needed : needs) {
      if (!known.contains(needed)) {
        throw new IllegalArgumentException(
            "the step that gives " + gives + " needs " + needed + ", given by none before");
      }
    }
  }

  private static void add(Set<Part<?>> known, Part<?> part) {
    if (!known.add(part)) {
      throw new IllegalArgumentException("two steps give " + part);
    }
  }

  /** The heads whose scores the scans read. */
  public List<Head> heads() {
    return scans.stream().flatMap(scan -> scan.heads().stream()).distinct().toList();
  }

  /**
   * Reads a document: what the steps give is in the draft afterwards.
   *
   * @param draft with all that was given
   * @param sections in text order
   * @param model the scores of a section's words
   */
  public void read(Draft draft, Iterable<Words> sections, Function<Words, Scores> model) {
    List<Findings<?>> findings = new ArrayList<>();
    scans.forEach(scan -> findings.add(Findings.of(scan, draft)));
    for (Words section : sections) {
      Scores scores = model.apply(section);
      findings.forEach(each -> each.read(section, scores));
    }
    findings.forEach(each -> each.putInto(draft));
    steps.forEach(step -> run(step, draft));
  }

  private static <T> void run(Step<T> step, Draft draft) {
    draft.put(step.gives(), step.of(draft.only(step.needs())));
  }

  private record Findings<T>(Scan<T> scan, Draft given, List<T> all) {
    static <T> Findings<T> of(Scan<T> scan, Draft draft) {
      return new Findings<>(scan, draft.only(scan.needs()), new ArrayList<>());
    }

    void read(Words section, Scores scores) {
      all.addAll(scan.in(given, section, scores));
    }

    void putInto(Draft draft) {
      draft.put(scan.gives(), List.copyOf(all));
    }
  }
}
