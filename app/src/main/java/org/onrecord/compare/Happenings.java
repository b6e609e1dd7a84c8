package org.onrecord.compare;

import java.util.ArrayList;
import java.util.HashMap;
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
 * happening of the {@link Keys#MOST} tellings that share most keys with it, in its own document and
 * in others that are {@link #NEAR} it: the work grows with the number of events.
 *
 * @param likeness of two tellings
 * @param least the mean likeness that lets an event join
 */
public record Happenings(Likeness likeness, double least) {
  /**
   * Chosen by cross-validation over ECB+ topics of tuning, whose documents came one after another:
   * training/onrecord_training/groups.py.
   */
  public static final double LEAST = .35;

  /** How many tellings of a happening one is compared with, at most. */
  static final int MEMBERS = 4;

  /**
   * How many documents are compared together: those with which events share keys, and those that
   * came last, so that it can be told how near documents of the archive are at all.
   */
  static final int COMPANY = 30;

  /**
   * The least cosine of the words of two documents of which events are compared. Of ECB+'s topics
   * of tuning 95 % of the pairs that are one event lie above it, and .2 % of those of two topics.
   */
  private static final double NEAR = .3;

  /**
   * Adds a document. To {@code known} it is new; whoever holds that puts the events into it.
   *
   * @param events of the document, in text order
   * @return the events with their happenings, in the same order
   */
  public List<Member> add(List<Told> events, Known known) {
    if (events.isEmpty()) {
      return List.of();
    }
    Map<String, List<Member>> near = new LinkedHashMap<>();
    Map<String, Boolean> alike = new HashMap<>();
    for (Told told : events) {
      near.put(
          told.id(),
          known.near(told).stream()
              .filter(
                  each ->
                      alike.computeIfAbsent(
                          each.told().report().id(), id -> areNear(told, each.told())))
              .toList());
    }
    Company company = company(events, near, known);
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

  private static boolean areNear(Told one, Told other) {
    return one.report().words().near(other.report().words()) >= NEAR;
  }

  private static Company company(List<Told> events, Map<String, List<Member>> near, Known known) {
    Map<String, Report> reports = new LinkedHashMap<>();
    Stream.of(
            events.stream().map(Told::report),
            near.values().stream().flatMap(List::stream).map(each -> each.told().report()),
            known.last(COMPANY).stream())
        .flatMap(each -> each)
        .filter(each -> reports.size() < COMPANY)
        .forEach(each -> reports.putIfAbsent(each.id(), each));
    return Company.of(reports.values());
  }

  private long choose(Told told, Set<Long> happenings, Known known, Known own, Company company) {
    double best = least;
    long chosen = -1;
    for (long each : happenings) {
      double mean = mean(told, members(each, known, own), company, best);
      if (mean >= best) {
        best = mean;
        chosen = each;
      }
    }
    return chosen < 0 ? known.begin(told) : chosen;
  }

  private static List<Told> members(long happening, Known known, Known own) {
    List<Told> members = new ArrayList<>(own.of(happening, MEMBERS));
    members.addAll(known.of(happening, MEMBERS - members.size()));
    return members;
  }

  /** The mean likeness; something below {@code least} as soon as it can't reach that. */
  private double mean(Told told, List<Told> members, Company company, double least) {
    double missing = 0;
    for (Told each : members) {
      missing += 1 - likeness.of(told, each, company);
      if (1 - missing / members.size() < least) {
        return 0;
      }
    }
    return members.isEmpty() ? 0 : 1 - missing / members.size();
  }
}
