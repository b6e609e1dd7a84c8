package org.onrecord.archive.query;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Problem;

/**
 * What an archive answers, as it is at one moment. Streams are lazy, hold few rows at a time, and
 * are good for as long as the moment lasts. Not for sharing between threads.
 */
public final class Answers {
  private final Handle handle;
  private final FullText text;

  private Answers(Handle handle) {
    this.handle = handle;
    this.text = text(handle);
  }

  /**
   * Asks an archive.
   *
   * @param asking uses the answers up before it returns
   * @return what it returns
   */
  public static <T> T of(Archive archive, Function<Answers, T> asking) {
    return archive.read(handle -> asking.apply(new Answers(handle)));
  }

  private static FullText text(Handle handle) {
    try {
      String database = handle.getConnection().getMetaData().getDatabaseProductName();
      return database.equals("SQLite") ? new SqliteText() : new PostgresText();
    } catch (SQLException e) {
      throw new ConnectionException(e);
    }
  }

  /** Sentences: the best first where words are searched for, else the newest. */
  public Stream<Hit> search(Question question) {
    return new Search(handle, text).hits(question);
  }

  /** Events of which the text tells when they happen, in the order of the calendar. */
  public Stream<Happened> timeline(Question question) {
    return new Events(handle, text).dated(question);
  }

  /** Disputes of which a side is taken in a sentence that is asked for, the newest first. */
  public Stream<FoundDispute> disputes(Question question) {
    return new Disputes(handle, text).of(question);
  }

  /**
   * Documents with a sentence that is asked for, the newest first, those without a date last.
   *
   * @param question which, and how many at most
   * @param after behind which the list goes on; from its beginning where absent
   */
  public List<Listed<Filed>> documents(Question question, Optional<Spot> after) {
    return new Lists(handle, text).documents(question, after);
  }

  /**
   * Statements that are asked for, of the newest documents first: what asks for a statement must
   * hold of it, all else of a sentence in which it stands.
   */
  public List<Listed<Quote>> statements(Question question, Optional<Spot> after) {
    return new Lists(handle, text).statements(question, after);
  }

  /** Events that are asked for, dated or not, of the newest documents first. */
  public List<Listed<Happened>> events(Question question, Optional<Spot> after) {
    return new Lists(handle, text).events(question, after);
  }

  /** As {@link #events(Question, Optional)}, with what the archive knows beyond documents. */
  public List<Listed<Told>> told(Question question, Optional<Spot> after) {
    return new Tellings(handle).of(events(question, after));
  }

  /** As {@link #disputes(Question)}, behind a spot. */
  public List<Listed<FoundDispute>> disputes(Question question, Optional<Spot> after) {
    return new Disputes(handle, text).of(question, after).toList();
  }

  /**
   * Disputes of which a side is taken in a document, so many at most, the newest first: with what
   * is said in it, and else with the first of each side alone.
   */
  public List<FoundDispute> disputesIn(String document, int most) {
    return new Disputes(handle, text).in(document, most);
  }

  /** The dispute of that id. */
  public Optional<FoundDispute> dispute(String id) {
    return new Disputes(handle, text).one(id);
  }

  /** The newest versions of the page of a document, so many at most, the newest first. */
  public List<Version> versions(String document, int most) {
    return new Kin(handle).versions(document, most);
  }

  /** The reprints of a document, or what it is a reprint of, that first; newest versions alone. */
  public List<Source> reprints(String document, int most) {
    return new Kin(handle).reprints(document, most);
  }

  /** All who appear in documents, in the order in which they came into the archive. */
  public List<Listed<Person>> people(Optional<Spot> after, int most) {
    return new People(handle).all(after, most);
  }

  /** Whom a name, an actor's id or a Wikidata item may mean, the likeliest first. */
  public List<Person> people(String name) {
    return people(meant(name)).stream().map(Listed::row).toList();
  }

  /** Where those stand whom it may mean, the likeliest first. */
  public List<Spot> meant(String name) {
    return new People(handle).meant(name);
  }

  /** Who has an actor's id, or whom a person says that they are one with. */
  public Optional<Person> person(String id) {
    return new People(handle).of(id);
  }

  /**
   * Where all stand who are quoted, those who are quoted most first: how often is the start of a
   * spot. It takes as long as the archive has statements.
   */
  public List<Spot> quoted() {
    return new People(handle).quoted();
  }

  /** Who stands at some spots; who is gone meanwhile is left out. */
  public List<Listed<Person>> people(List<Spot> spots) {
    return new People(handle).listed(spots);
  }

  /** In which months somebody said how much, the earliest first; what has no date is left out. */
  public List<Tally> months(Person person) {
    return new Presence(handle).months(person.key());
  }

  /** To whom somebody speaks, the one to whom most is said first. */
  public List<Tally> addressees(Person person, int most) {
    return new Presence(handle).addressees(person.key(), most);
  }

  /** In which documents somebody appears, older versions of pages, too; the newest first. */
  public List<Appearance> appearances(Person person, int most) {
    return new Presence(handle).appearances(person.key(), most);
  }

  /** The ids of actors of a document that a person said to be none. */
  public Set<String> rejectedIn(String document) {
    return new Presence(handle).rejectedIn(document);
  }

  /** What entities are called, by their ids; those that were merged or rejected, too. */
  public Map<String, String> called(Collection<String> entities) {
    return new Presence(handle).called(entities);
  }

  /** What somebody said, the newest first. */
  public Stream<Quote> saidBy(Person person) {
    return new Quotes(handle, text).by(person);
  }

  /** What others said of somebody, the newest first. */
  public Stream<Quote> saidOf(Person person) {
    return new Quotes(handle, text).of(person);
  }

  /** Events in which somebody acts or is acted upon, the newest first. */
  public Stream<Happened> events(Person person) {
    return new Events(handle, text).of(person.key());
  }

  /**
   * What several documents tell, that which most independent reports tell first. Reprints count as
   * one report, and only the newest version of a page counts.
   *
   * @param least of how many independent reports at least
   */
  public Stream<Happening> happenings(int least) {
    return new Happenings(handle).toldBy(least);
  }

  /** Who is quoted how often. */
  public Stream<Share> shares(Share.By by) {
    return new Figures(handle).shares(by);
  }

  /**
   * What could not be read, in the order in which it was met: what is tried again goes to the end,
   * so that a list that is gone on with has it once more, and never leaves it out.
   */
  public List<Listed<Problem>> problems(Optional<Spot> after, int most) {
    return new Unread(handle).list(after, most);
  }

  /** What could not be read last, that first. */
  public List<Problem> newestProblems(int most) {
    return new Unread(handle).newest(most);
  }

  /** How much could not be read. */
  public long problems() {
    return new Unread(handle).count();
  }

  /** The number of the last change of the archive; 0 where nothing has changed. */
  public long lastChange() {
    return new Figures(handle).lastChange();
  }

  /** How much there is: all is counted, which takes long in a large archive. */
  public Totals totals() {
    return new Figures(handle).totals();
  }
}
