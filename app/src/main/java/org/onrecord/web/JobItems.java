package org.onrecord.web;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.web.page.Address;
import org.onrecord.web.page.JobItem;
import org.onrecord.web.page.Shown;

/** Jobs in words, for the page that lists them. */
final class JobItems {
  private static final int REASON = 500;

  private JobItems() {}

  static JobItem of(Job.Stand job) {
    boolean alone = isAlone(job);
    return new JobItem(
        job.number(),
        Shown.line(job.name()),
        alone ? Address.document(job.documents().getFirst().id()) : "",
        state(job),
        job.state() == Job.State.DONE && job.failed() > 0 ? "part" : job.state().word(),
        percent(job),
        alone ? List.of() : job.documents().stream().map(each -> document(job, each)).toList(),
        lines(job, job.failures()),
        lines(job, job.notes()),
        unlisted(job));
  }

  /** What came of it, for one who doesn't see the list. */
  static String end(Job.Stand job) {
    return Shown.line(job.name()) + ": " + state(job);
  }

  /** Whether the document that came of it is called as it is. */
  private static boolean isAlone(Job.Stand job) {
    return job.hasEnded()
        && job.documents().size() == 1
        && job.failed() == 0
        && job.name().endsWith(job.documents().getFirst().title());
  }

  private static String state(Job.Stand job) {
    int done = job.added() + job.changed() + job.known() + job.failed();
    return switch (job.state()) {
      case WAITING -> "waiting";
      case READING -> done == 0 ? "being read" : "being read, %,d done so far".formatted(done);
      case DONE -> done == 0 ? "nothing in it to add" : counts(job);
      case STOPPED -> (done == 0 ? "" : counts(job) + "; ") + "stopped before its end";
      case FAILED -> (done == 0 ? "" : counts(job) + "; then ") + Shown.line(job.reason(), REASON);
    };
  }

  private static String counts(Job.Stand job) {
    List<String> parts = new ArrayList<>();
    count(parts, job.added(), "added");
    count(parts, job.changed(), job.changed() == 1 ? "new version" : "new versions");
    count(parts, job.known(), "already there");
    count(parts, job.failed(), "not read");
    String all = String.join(", ", parts);
    return all.startsWith("1 ") && parts.size() == 1 ? all.substring(2) : all;
  }

  private static void count(List<String> parts, int number, String what) {
    if (number > 0) {
      parts.add("%,d %s".formatted(number, what));
    }
  }

  private static long percent(Job.Stand job) {
    boolean part = job.state() == Job.State.READING && job.bytes() < job.size();
    return part ? 100 * job.bytes() / job.size() : 0;
  }

  private static JobItem.Document document(Job.Stand job, Job.Kept kept) {
    int all = job.added() + job.changed() + job.known();
    boolean alike = all == Math.max(job.added(), Math.max(job.changed(), job.known()));
    return new JobItem.Document(
        Shown.line(kept.title()), Address.document(kept.id()), alike ? "" : word(kept.came()));
  }

  private static String word(Job.Came came) {
    return switch (came) {
      case ADDED -> "added";
      case CHANGED -> "new version";
      case KNOWN -> "already there";
    };
  }

  /** What is said of the whole needs no name. */
  private static List<JobItem.Line> lines(Job.Stand job, List<Job.Said> said) {
    return said.stream()
        .map(
            each ->
                new JobItem.Line(
                    each.name().equals(job.name()) ? "" : Shown.line(each.name()),
                    Shown.line(each.text(), REASON)))
        .toList();
  }

  private static String unlisted(Job.Stand job) {
    int documents = job.added() + job.changed() + job.known() - job.documents().size();
    int failures = job.failed() - job.failures().size();
    List<String> more = new ArrayList<>();
    count(more, documents, "more");
    count(more, failures, "more not read");
    return String.join(", ", more);
  }
}
