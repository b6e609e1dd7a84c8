package org.onrecord.web;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts requests and how long they took, and writes it in Prometheus's text format. Safe to share
 * between threads.
 *
 * @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">Exposition
 *     formats</a>
 */
final class Metrics {
  static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private static final double[] SECONDS = {
    .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30, 60
  };
  private static final double NANOSECONDS = 1e9;

  private final Map<String, LongAdder> requests = new ConcurrentSkipListMap<>();
  private final Map<String, Latency> latencies = new ConcurrentHashMap<>();

  private static final class Latency {
    private final LongAdder[] buckets = new LongAdder[SECONDS.length + 1];
    private final LongAdder nanoseconds = new LongAdder();

    Latency() {
      Arrays.setAll(buckets, i -> new LongAdder());
    }

    void add(long taken) {
      nanoseconds.add(taken);
      int i = 0;
      while (i < SECONDS.length && taken > SECONDS[i] * NANOSECONDS) {
        i++;
      }
      buckets[i].increment();
    }

    void write(String route, StringBuilder out) {
      long sum = 0;
      for (int i = 0; i < buckets.length; i++) {
        sum += buckets[i].sum();
        String most = i < SECONDS.length ? String.valueOf(SECONDS[i]) : "+Inf";
        line(
            out,
            "onrecord_request_seconds_bucket{route=\"" + route + "\",le=\"" + most + "\"}",
            sum);
      }
      String labels = "{route=\"" + route + "\"}";
      line(out, "onrecord_request_seconds_sum" + labels, nanoseconds.sum() / NANOSECONDS);
      line(out, "onrecord_request_seconds_count" + labels, sum);
    }
  }

  /**
   * A request was answered.
   *
   * @param route by its pattern
   * @param method one of those that there are
   */
  void answered(String route, String method, int status, long nanoseconds) {
    String labels = "{route=\"%s\",method=\"%s\",status=\"%d\"}".formatted(route, method, status);
    requests.computeIfAbsent(labels, each -> new LongAdder()).increment();
    latencies.computeIfAbsent(route, each -> new Latency()).add(nanoseconds);
  }

  /** All of it, with what the queue of texts knows. */
  String text(ReadingQueue queue, long underWay) {
    StringBuilder out = new StringBuilder();
    head(out, "onrecord_requests_total", "counter", "Requests that were answered.");
    requests.forEach((labels, count) -> line(out, "onrecord_requests_total" + labels, count.sum()));
    head(out, "onrecord_request_seconds", "histogram", "How long answers took.");
    latencies.forEach((route, latency) -> latency.write(route, out));
    one(out, "onrecord_requests_under_way", "gauge", "Requests under way.", underWay);
    one(
        out,
        "onrecord_reads_total",
        "counter",
        "Texts that a reader has taken, with those that could not be read.",
        queue.done());
    one(
        out,
        "onrecord_reads_failed_total",
        "counter",
        "Texts that could not be read.",
        queue.failures());
    one(
        out,
        "onrecord_reads_refused_total",
        "counter",
        "Texts that were turned away because too many waited.",
        queue.refusals());
    one(out, "onrecord_reads_waiting", "gauge", "Texts that wait.", queue.waiting());
    one(out, "onrecord_reads_under_way", "gauge", "Texts being read.", queue.underWay());
    long ready = queue.state().equals("ready") ? 1 : 0;
    one(out, "onrecord_reader_ready", "gauge", "1 once the reader is loaded.", ready);
    return out.toString();
  }

  private static void one(StringBuilder out, String name, String type, String help, long value) {
    head(out, name, type, help);
    line(out, name, value);
  }

  private static void head(StringBuilder out, String name, String type, String help) {
    out.append("# HELP ").append(name).append(' ').append(help).append('\n');
    out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  private static void line(StringBuilder out, String name, Number value) {
    out.append(name).append(' ').append(value).append('\n');
  }
}
