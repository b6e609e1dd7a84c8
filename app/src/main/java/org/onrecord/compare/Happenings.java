package org.onrecord.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.compare.Known.Member;

/**
 * Adds the events of one document after another to the happenings that are known. An event joins
 * the happening whose tellings it is likeliest to be one with, on average, if that is likely
 * enough; else it begins one. It is compared with no more than {@link #MEMBERS} tellings of each
 * happening of the {@link Keys#MOST} tellings that share most keys with it, in other documents and
 * in its own: the work grows with the number of events.
 *
 * @param likeness of two tellings
 * @param least the mean likeness that lets an event join
 */
public record Happenings(Likeness likeness, double least) {
  /** Chosen by cross-validation together with {@link Trees}. */
  public static final double LEAST = .4;

  /** How many tellings of a happening one is compared with, at most. */
  static final int MEMBERS = 4;

  /** How many documents are compared together, at most. */
  private static final int COMPANY = 30;

  /**
   * Adds a document. To {@code known} it is new; whoever holds that puts the events into it.
   *
   * @param events of the document, in text order
   * @return the events with their happenings, in the same order
   */
  public List<Member> add(List<Told> events, Known known) {
    Map<String, List<Member>> near = new LinkedHashMap<>();
    events.forEach(told -> near.put(told.id(), known.near(told)));
    Company company = company(events, near);
    Remembered own = new Remembered();
    List<Member> members = new ArrayList<>();
    for (Told told : events) {
      Set<Long> happenings = new LinkedHashSet<>();
      Stream.concat(near.getOrDefault(told.id(), List.of()).stream(), own.near(told).stream())
          .forEach(each -> happenings.add(each.happening()));
      Member member = new Member(told, choose(told, happenings, known, own, company));
      own.put(member);
      members.add(member);
    }
    return members;
  }

  /** The document, and those with which its events share keys. */
  private static Company company(List<Told> events, Map<String, List<Member>> near) {
    Map<String, Report> reports = new LinkedHashMap<>();
    events.forEach(told -> reports.put(told.report().id(), told.report()));
    near.values().stream()
        .flatMap(List::stream)
        .map(each -> each.told().report())
        .filter(each -> reports.size() < COMPANY)
        .forEach(each -> reports.putIfAbsent(each.id(), each));
    return Company.of(reports.values());
  }

  private long choose(Told told, Set<Long> happenings, Known known, Known own, Company company) {
    double best = least;
    long chosen = -1;
    for (long each : happenings) {
      double mean =
          Stream.concat(own.of(each, MEMBERS).stream(), known.of(each, MEMBERS).stream())
              .limit(MEMBERS)
              .mapToDouble(member -> likeness.of(told, member, company))
              .average()
              .orElse(0);
      if (mean >= best) {
        best = mean;
        chosen = each;
      }
    }
    return chosen < 0 ? known.begin(told) : chosen;
  }
}
