package org.onrecord.reading.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.model.ModelDescription;
import org.onrecord.model.Opposing;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Step;
import org.onrecord.reading.event.Events;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.reading.time.SaidWhen;
import org.onrecord.record.Commitment;
import org.onrecord.record.Dispute;
import org.onrecord.record.Event;
import org.onrecord.record.Ids;
import org.onrecord.record.Labelled;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * Where two sources of a document, or the document and one of them, do not agree.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Disputes implements Step<List<Dispute>> {
  public static final Part<List<Dispute>> PART = new Part<>("disputes");

  /** How sure the model must be of a pair, in logits; tuned on dev text. */
  private static final double SURE =
      Double.parseDouble(System.getProperty("onrecord.dispute", "0"));

  /** How many pieces back the other side is looked for: time is linear in the text. */
  private static final int REACH = 60;

  private final Opposing opposing;

  public Disputes(ModelDescription model) {
    opposing = model.opposing();
  }

  @Override
  public Part<List<Dispute>> gives() {
    return PART;
  }

  @Override
  public Set<Part<?>> needs() {
    return Set.of(Sayings.PART, Sentences.PART, SaidWhen.PART, Events.PART);
  }

  @Override
  public List<Dispute> of(Draft draft) {
    List<Unit> units = units(draft);
    int[] group = new int[units.size()];
    double[] surest = new double[units.size()];
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      group[i] = i;
      for (int j = Math.max(0, i - REACH); j < i; j++) {
        pair(units, j, i).ifPresent(pairs::add);
      }
    }
    for (Pair pair : pairs) {
      int from = group[pair.right()];
      int to = group[pair.left()];
      for (int i = 0; i < group.length; i++) {
        group[i] = group[i] == from ? to : group[i];
      }
      surest[to] = Math.max(Math.max(surest[to], surest[from]), pair.score());
    }
    Map<Integer, List<Pair>> byGroup = new LinkedHashMap<>();
    pairs.forEach(
        pair -> byGroup.computeIfAbsent(group[pair.left()], any -> new ArrayList<>()).add(pair));
    return byGroup.values().stream()
        .map(some -> dispute(draft, units, some))
        .sorted(Comparator.comparing(made -> made.extent()))
        .map(made -> made.named(draft.ids()))
        .toList();
  }

  private record Pair(int left, int right, double score) {}

  private Optional<Pair> pair(List<Unit> units, int left, int right) {
    Unit one = units.get(left);
    Unit other = units.get(right);
    if (one.who().equals(other.who()) || one.section() != other.section() || nested(one, other)) {
      return Optional.empty();
    }
    double score = opposing.score(one.columns(), other.columns());
    return score > SURE ? Optional.of(new Pair(left, right, score)) : Optional.empty();
  }

  private static boolean nested(Unit one, Unit other) {
    return one.words().stream().anyMatch(span -> other.words().stream().anyMatch(span::overlaps));
  }

  /** A dispute without its id. */
  private record Made(
      Span extent,
      List<Span> words,
      Dispute.Relation relation,
      List<Dispute.Side> sides,
      Dispute.About about,
      double confidence) {
    Dispute named(Ids ids) {
      return new Dispute(ids.next(Ids.Sort.DISPUTE, words), relation, sides, about, confidence);
    }
  }

  private Made dispute(Draft draft, List<Unit> units, List<Pair> pairs) {
    List<Unit> within =
        pairs.stream()
            .flatMap(pair -> Stream.of(pair.left(), pair.right()))
            .distinct()
            .sorted()
            .map(units::get)
            .toList();
    Map<String, List<Unit>> byWho = new LinkedHashMap<>();
    within.forEach(unit -> byWho.computeIfAbsent(unit.who(), any -> new ArrayList<>()).add(unit));
    List<Event> events = draft.get(Events.PART);
    List<Dispute.Side> sides = byWho.values().stream().map(some -> side(some, events)).toList();
    Optional<Event> about =
        events.stream()
            .filter(event -> within.stream().anyMatch(unit -> tells(unit, event)))
            .findFirst();
    double surest = pairs.stream().mapToDouble(Pair::score).max().orElseThrow();
    List<Span> words = within.stream().flatMap(unit -> unit.words().stream()).sorted().toList();
    return new Made(
        new Span(words.getFirst().start(), words.getLast().end()),
        words,
        relation(units, pairs),
        sides,
        new Dispute.About(
            about.map(Event::id), about.flatMap(Event::place), about.flatMap(Event::time)),
        1 / (1 + Math.exp(-surest)));
  }

  private Dispute.Relation relation(List<Unit> units, List<Pair> pairs) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int number = 0; number < opposing.relation().size(); number++) {
      double sum = 0;
      for (Pair pair : pairs) {
        sum +=
            opposing.relation(
                number, units.get(pair.left()).columns(), units.get(pair.right()).columns());
      }
      if (sum > most) {
        most = sum;
        best = number;
      }
    }
    return Labelled.of(Dispute.Relation.class, opposing.relation().tags().get(best));
  }

  private static boolean tells(Unit unit, Event event) {
    return event.triggers().stream().anyMatch(told -> told.stream().anyMatch(unit::holds));
  }

  private static Dispute.Side side(List<Unit> units, List<Event> events) {
    List<String> actors =
        units.stream()
            .flatMap(
                unit ->
                    unit.statement().isEmpty()
                        ? Stream.of(Commitment.AUTHOR)
                        : unit.statement().get().speaker().stream())
            .distinct()
            .toList();
    List<String> statements =
        units.stream()
            .flatMap(unit -> unit.statement().stream())
            .map(Statement::id)
            .distinct()
            .toList();
    List<String> told =
        events.stream()
            .filter(event -> units.stream().anyMatch(unit -> tells(unit, event)))
            .map(Event::id)
            .toList();
    return new Dispute.Side(actors, statements, told, words(units));
  }

  /** What some pieces say, of two that overlap the one that begins first. */
  private static List<Span> words(List<Unit> units) {
    List<Span> found = new ArrayList<>();
    units.stream()
        .flatMap(unit -> unit.words().stream())
        .sorted()
        .filter(span -> found.isEmpty() || found.getLast().end() <= span.start())
        .forEach(found::add);
    return found;
  }

  private static List<Unit> units(Draft draft) {
    List<Unit> found = new ArrayList<>();
    List<Statement> statements = draft.get(SaidWhen.PART);
    List<Sayings.Section> sections = draft.get(Sayings.PART);
    for (Statement statement : statements) {
      String who =
          statement
              .speaker()
              .orElseGet(
                  () ->
                      statement.source().isEmpty()
                          ? statement.id()
                          : statement
                              .source()
                              .getFirst()
                              .in(draft.text())
                              .toLowerCase(java.util.Locale.ROOT));
      add(statement.content(), Optional.of(statement), who, sections, found);
    }
    for (Span sentence : draft.get(Sentences.PART).sentences()) {
      boolean said =
          statements.stream()
              .anyMatch(statement -> statement.content().stream().anyMatch(sentence::overlaps));
      if (!said) {
        add(List.of(sentence), Optional.empty(), Commitment.AUTHOR, sections, found);
      }
    }
    found.sort(Comparator.comparing(Unit::extent));
    return found;
  }

  private static void add(
      List<Span> words,
      Optional<Statement> statement,
      String who,
      List<Sayings.Section> sections,
      List<Unit> found) {
    for (int number = 0; number < sections.size(); number++) {
      int section = number;
      sections
          .get(number)
          .mean(words)
          .ifPresent(columns -> found.add(new Unit(words, statement, who, section, columns)));
    }
  }
}
