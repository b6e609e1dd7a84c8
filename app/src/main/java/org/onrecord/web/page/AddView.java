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
 * @param jobs what is being added in its turn, then what was added since the server was started,
 *     the newest first; the first of all
 * @param moreWaiting how many more are to come
 * @param moreEnded how many more have ended
 * @param ends how many jobs have ended in all, so that a script sees that another has
 * @param lastEnd what came of the job that ended last, in words; empty where none has
 */
public record AddView(
    Frame frame,
    String refusal,
    boolean loading,
    Map<String, String> typed,
    Map<String, String> wrongs,
    List<JobItem> jobs,
    long moreWaiting,
    long moreEnded,
    long ends,
    String lastEnd) {
  public AddView {
    Objects.requireNonNull(frame);
    Objects.requireNonNull(refusal);
    typed = Map.copyOf(typed);
    wrongs = Map.copyOf(wrongs);
    jobs = List.copyOf(jobs);
    Objects.requireNonNull(lastEnd);
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

  /** Whether more will come, so that it is worth looking again. What is listed comes first. */
  public boolean isUnderWay() {
    return jobs.stream().anyMatch(job -> !job.ended());
  }
}
