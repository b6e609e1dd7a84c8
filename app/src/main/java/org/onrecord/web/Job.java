package org.onrecord.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.onrecord.archive.Added;
import org.onrecord.web.page.Shown;

/** Something that is to be added, and how far that is. Safe to share between threads. */
final class Job implements Adder.Listener {
  /** So many documents, failures and notes of a job are held, each; all are counted. */
  static final int HELD = 20;

  /** Characters of a reason or a note that are held. */
  private static final int LONGEST = 2000;

  /** How far a job is. */
  enum State {
    WAITING,
    READING,
    DONE,
    /** The server was stopped before its end. */
    STOPPED,
    /** Nothing more of it can be added. */
    FAILED;

    /** As programs are told. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What became of a document that is kept. */
  enum Came {
    ADDED,
    CHANGED,
    KNOWN;

    static Came of(Added added) {
      return switch (added) {
        case Added.New fresh -> ADDED;
        case Added.Version version -> CHANGED;
        case Added.Same same -> KNOWN;
      };
    }

    /** As programs are told. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A document that is kept. */
  record Kept(String id, String title, Came came) {}

  /** What is said of something by its name. */
  record Said(String name, String text) {}

  /**
   * How far it was at some moment.
   *
   * @param bytes that are done
   * @param size of the whole in bytes; 0 where it is not known
   * @param documents the first of them
   * @param failures the first of them
   * @param notes the first of them
   * @param reason why it failed as a whole; else empty
   */
  record Stand(
      long number,
      String name,
      State state,
      int added,
      int changed,
      int known,
      int failed,
      long bytes,
      long size,
      List<Kept> documents,
      List<Said> failures,
      List<Said> notes,
      String reason) {
    /** Whether nothing more will come of it. */
    boolean hasEnded() {
      return state != State.WAITING && state != State.READING;
    }
  }

  private final long number;
  private final String name;
  private final long size;
  private final List<Kept> documents = new ArrayList<>();
  private final List<Said> failures = new ArrayList<>();
  private final List<Said> notes = new ArrayList<>();
  private final int[] came = new int[Came.values().length];
  private State state = State.WAITING;
  private int failed;
  private long bytes;
  private String reason = "";
  private boolean told;
  private boolean cut;

  /**
   * @param number tells it from others of this server
   */
  Job(long number, Offer offer) {
    this.number = number;
    this.name = offer.name();
    // What is compressed has more to read than was sent.
    boolean isKnown = offer instanceof Offer.File && !name.endsWith(".gz");
    this.size = isKnown ? offer.size() : 0;
  }

  synchronized void begin() {
    state = State.READING;
  }

  /** It is to begin no other document. */
  synchronized void stop() {
    told = true;
  }

  /** It is over; all of it was added or noted, unless it was stopped. */
  synchronized void end() {
    state = cut ? State.STOPPED : State.DONE;
  }

  /** It is over, and some of it was not added. */
  synchronized void end(State how, String why) {
    state = Objects.requireNonNull(how);
    reason = Objects.requireNonNull(why);
  }

  synchronized Stand stand() {
    return new Stand(
        number,
        name,
        state,
        came[Came.ADDED.ordinal()],
        came[Came.CHANGED.ordinal()],
        came[Came.KNOWN.ordinal()],
        failed,
        bytes,
        size,
        List.copyOf(documents),
        List.copyOf(failures),
        List.copyOf(notes),
        reason);
  }

  @Override
  public synchronized boolean goesOn() {
    cut = told;
    return !told;
  }

  @Override
  public synchronized void kept(Added added, String title) {
    Came how = Came.of(added);
    came[how.ordinal()]++;
    if (documents.size() < HELD) {
      documents.add(new Kept(added.document(), Shown.line(title), how));
    }
  }

  @Override
  public synchronized void failed(String what, String why) {
    failed++;
    if (failures.size() < HELD) {
      failures.add(said(what, why));
    }
  }

  @Override
  public synchronized void noted(String what, String note) {
    if (notes.size() < HELD) {
      notes.add(said(what, note));
    }
  }

  /** Cut, for documents may be called anything, and jobs stay in memory. */
  private static Said said(String name, String text) {
    return new Said(Shown.line(name), Shown.line(text, LONGEST));
  }

  @Override
  public synchronized void passed(long more) {
    bytes += more;
  }
}
