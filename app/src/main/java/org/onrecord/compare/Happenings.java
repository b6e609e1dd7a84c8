package org.onrecord.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.compare.Known.Member;

/**
 * Adds the events of one document after another to the happenings that are known. An event joins
 * the happening whose tellings it is likeliest to be one with, on average, if that is likely
 * enough; else it begins one. It is compared with no more than {@link Keys#MOST} tellings that
 * share a key with it and {@link #MEMBERS} of each of their happenings, so that the work grows with
 * the number of events.
 *
 * @param likeness of two tellings
 * @param least the mean likeness that lets an event join
 */
public record Happenings(Likeness likeness, double least) {
  /** As fitted together with {@link Trees}. */
  public static final double LEAST = .4;

  /** How many tellings of a happening one is compared with, at most. */
  private static final int MEMBERS = 8;

  private static final int COMPANY = 30;

  /**
   * Adds a document.
   *
   * @param events of the document, in text order
   * @return the events with the happenings that they are now told of, in the same order
   */
  public List<Member> add(List<Told> events, Known known) {
    Company company = company(events, known);
    List<Member> members = new ArrayList<>();
    for (Told told : events) {
      Member member = new Member(told, happening(told, company, known));
      known.put(member);
      members.add(member);
    }
    return members;
  }

  /** The document, and those with which its events share keys. */
  private static Company company(List<Told> events, Known known) {
    Map<String, Report> reports = new LinkedHashMap<>();
    events.forEach(told -> reports.put(told.report().id(), told.report()));
    for (Told told : events) {
      for (Member each : known.near(told)) {
        if (reports.size() < COMPANY) {
          reports.putIfAbsent(each.told().report().id(), each.told().report());
        }
      }
    }
    return Company.of(reports.values());
  }

  private long happening(Told told, Company company, Known known) {
    Set<Long> happenings = new LinkedHashSet<>();
    known.near(told).forEach(each -> happenings.add(each.happening()));
    double best = least;
    long chosen = -1;
    for (long each : happenings) {
      double mean = mean(told, known.of(each), company);
      if (mean >= best) {
        best = mean;
        chosen = each;
      }
    }
    return chosen < 0 ? known.begin() : chosen;
  }

  private double mean(Told told, Collection<Told> members, Company company) {
    return members.stream()
        .limit(MEMBERS)
        .mapToDouble(each -> likeness.of(told, each, company))
        .average()
        .orElse(0);
  }
}
