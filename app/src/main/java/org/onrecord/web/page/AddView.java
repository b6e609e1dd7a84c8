package org.onrecord.web.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The page on which a person adds articles.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param frame around it
 * @param refusal why nothing can be added; else empty
 * @param loading whether the reader is still being loaded
 * @param typed what was typed, by the fields' names
 * @param wrongs what is wrong with it, by the fields' names
 * @param jobs what was added since the server was started, the newest first
 * @param unlisted how many more there are
 */
public record AddView(
    Frame frame,
    String refusal,
    boolean loading,
    Map<String, String> typed,
    Map<String, String> wrongs,
    List<JobItem> jobs,
    int unlisted) {
  public AddView {
    Objects.requireNonNull(frame);
    Objects.requireNonNull(refusal);
    typed = Map.copyOf(typed);
    wrongs = Map.copyOf(wrongs);
    jobs = List.copyOf(jobs);
  }

  /** What was typed into a field. */
  public String typed(String name) {
    return typed.getOrDefault(name, "");
  }

  /** What is wrong with a field; empty if nothing is. */
  public String wrong(String name) {
    return wrongs.getOrDefault(name, "");
  }

  /** A browser shows nothing in a field for a day that holds something else. */
  public String dayType() {
    return typed("published").matches("(\\d{4}-\\d\\d-\\d\\d)?") ? "date" : "text";
  }

  /** Whether more will come of what is listed, so that it is worth looking again. */
  public boolean isUnderWay() {
    return jobs.stream().anyMatch(job -> !job.ended());
  }

  /** How many jobs have ended, so that a script sees that another has. */
  public long ends() {
    return jobs.stream().filter(JobItem::ended).count() + unlisted;
  }

  /** What came of the job that ended last. */
  public String lastEnd() {
    return jobs.stream()
        .filter(JobItem::ended)
        .findFirst()
        .map(job -> job.name() + ": " + job.state())
        .orElse("");
  }
}
