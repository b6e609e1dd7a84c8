package org.onrecord.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.record.Act;
import org.onrecord.record.Actor;
import org.onrecord.record.Commitment;
import org.onrecord.record.Dispute;
import org.onrecord.record.Event;
import org.onrecord.record.Factuality;
import org.onrecord.record.Identity;
import org.onrecord.record.Ids;
import org.onrecord.record.Kind;
import org.onrecord.record.Mention;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Participant;
import org.onrecord.record.Place;
import org.onrecord.record.Quantity;
import org.onrecord.record.Statement;
import org.onrecord.record.Time;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** Builds records by hand: each finding is given by its words, searched from the one before on. */
public final class HandMade {
  private static final Pattern SENTENCE = Pattern.compile("\\S(?:[^.]|\\.(?!\\s|\\z))*\\.?");

  private final Document document;
  private final Ids ids;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Time> times = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Dispute> disputes = new ArrayList<>();
  private int from;

  public HandMade(Document document) {
    this.document = document;
    this.ids = new Ids(Ids.document(document));
  }

  public static HandMade of(String text) {
    return new HandMade(Document.of(text));
  }

  /** A named person whose only mention is the first place of these words. */
  public String actor(String words, String name, Optional<String> role) {
    Someone person = someone(words, Mention.Form.NAME).named(name);
    role.ifPresent(person::role);
    return person.add();
  }

  /** An actor whose first mention is the first place of these words. */
  public Someone someone(String words, Mention.Form form) {
    return new Someone(new Mention(find(words, 0), form));
  }

  /** An actor in the making; a person of whom nothing else is known unless more is told. */
  public final class Someone {
    private final List<Mention> mentions = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private Actor.Kind kind = Actor.Kind.PERSON;
    private Optional<String> role = Optional.empty();
    private Optional<String> code = Optional.empty();
    private Optional<Identity> identity = Optional.empty();

    private Someone(Mention first) {
      mentions.add(first);
    }

    /** Mentioned again, at the next place of these words. */
    public Someone again(String words, Mention.Form form) {
      mentions.add(new Mention(find(words, mentions.getLast().span().end()), form));
      return this;
    }

    public Someone named(String name) {
      this.name = Optional.of(name);
      return this;
    }

    public Someone kind(Actor.Kind kind) {
      this.kind = kind;
      return this;
    }

    public Someone role(String role) {
      this.role = Optional.of(role);
      return this;
    }

    public Someone code(String code) {
      this.code = Optional.of(code);
      return this;
    }

    public Someone identity(String wikidata) {
      this.identity = Optional.of(new Identity(wikidata, "by hand", 0.9));
      return this;
    }

    public String add() {
      String id = ids.next(Ids.Sort.ACTOR, List.of(mentions.getFirst().span()));
      actors.add(new Actor(id, name, kind, role, code, identity, mentions));
      return id;
    }
  }

  /** From here on words are searched. */
  public HandMade at(String words) {
    from = find(words, 0).start();
    return this;
  }

  /** From the next place of these words on they are searched. */
  public HandMade next(String words) {
    from = find(words, from + 1).start();
    return this;
  }

  public Said said(String... content) {
    return new Said(Arrays.stream(content).map(words -> find(words, from)).toList());
  }

  /** A statement in the making; said, indirect and certain unless more is told. */
  public final class Said {
    private final List<Span> content;
    private List<Span> source = List.of();
    private List<Span> cue = List.of();
    private Optional<String> speaker = Optional.empty();
    private Optional<String> addressee = Optional.empty();
    private Optional<String> within = Optional.empty();
    private Kind kind = Kind.INDIRECT;
    private Act act = Act.SAY;
    private Factuality factuality = Factuality.CERTAIN;
    private double confidence = 0.9;

    private Said(List<Span> content) {
      this.content = content;
    }

    public Said by(String words) {
      source = List.of(find(words, from));
      return this;
    }

    public Said who(String actor) {
      speaker = Optional.of(actor);
      return this;
    }

    public Said to(String actor) {
      addressee = Optional.of(actor);
      return this;
    }

    public Said cue(String words) {
      cue = List.of(find(words, from));
      return this;
    }

    public Said kind(Kind kind) {
      this.kind = kind;
      return this;
    }

    public Said act(Act act) {
      this.act = act;
      return this;
    }

    public Said how(Factuality factuality) {
      this.factuality = factuality;
      return this;
    }

    public Said within(String outer) {
      within = Optional.of(outer);
      return this;
    }

    public Said confidence(double confidence) {
      this.confidence = confidence;
      return this;
    }

    public String add() {
      List<Span> words = new ArrayList<>(content);
      words.addAll(source);
      words.addAll(cue);
      String id = ids.next(Ids.Sort.STATEMENT, words);
      statements.add(
          new Statement(
              id,
              content,
              cue,
              source,
              speaker,
              kind,
              List.of(),
              act,
              addressee,
              within,
              Optional.empty(),
              factuality,
              confidence));
      return id;
    }
  }

  /** A place of that name at the next place of these words; where it lies, if there is a point. */
  public String place(String words, String name, String country, Optional<Place.Point> point) {
    Span span = find(words, from);
    String id = ids.next(Ids.Sort.PLACE, List.of(span));
    places.add(
        new Place(
            id,
            span,
            Place.Use.LITERAL,
            Optional.of(name),
            point,
            Optional.of(country),
            OptionalLong.empty(),
            point.map(any -> Place.Precision.CITY)));
    return id;
  }

  /** A time on these days, as ISO writes them. */
  public String time(String words, String first, String last) {
    Span span = find(words, from);
    String id = ids.next(Ids.Sort.TIME, List.of(span));
    Optional<LocalDate> to = Optional.of(LocalDate.parse(last));
    times.add(new Time(id, span, Time.Type.DATE, first, Optional.of(LocalDate.parse(first)), to));
    return id;
  }

  /** A count; NaN for a bound that there isn't. */
  public String count(
      String words, Quantity.What what, Optional<String> unit, double low, double high) {
    Span span = find(words, from);
    String id = ids.next(Ids.Sort.QUANTITY, List.of(span));
    quantities.add(new Quantity(id, span, what, unit, bound(low), bound(high)));
    return id;
  }

  private static OptionalDouble bound(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** An event that is told by these words. */
  public Happened happened(String words) {
    return new Happened(find(words, from));
  }

  /** An event in the making; past and sure, and nobody vouches for it, unless more is told. */
  public final class Happened {
    private final List<List<Span>> triggers = new ArrayList<>();
    private final List<Participant> doers = new ArrayList<>();
    private final List<Participant> recipients = new ArrayList<>();
    private final List<Commitment> factuality = new ArrayList<>();
    private final List<String> counts = new ArrayList<>();
    private List<String> contexts = List.of();
    private Optional<Event.Type> type = Optional.empty();
    private Optional<String> mode = Optional.empty();
    private Optional<String> place = Optional.empty();
    private Optional<String> time = Optional.empty();
    private Event.Tense tense = Event.Tense.PAST;
    private double confidence = 0.9;

    private Happened(Span first) {
      triggers.add(List.of(first));
    }

    /** Told again by the next of these words. */
    public Happened again(String words) {
      triggers.add(List.of(find(words, triggers.getLast().getLast().end())));
      return this;
    }

    public Happened type(Event.Type type, String mode) {
      this.type = Optional.of(type);
      this.mode = Optional.of(mode).filter(each -> !each.isEmpty());
      return this;
    }

    public Happened contexts(String... contexts) {
      this.contexts = List.of(contexts);
      return this;
    }

    public Happened by(String words, Optional<String> actor) {
      doers.add(new Participant(find(words, from), actor));
      return this;
    }

    public Happened to(String words, Optional<String> actor) {
      recipients.add(new Participant(find(words, from), actor));
      return this;
    }

    public Happened in(String place) {
      this.place = Optional.of(place);
      return this;
    }

    public Happened when(String time) {
      this.time = Optional.of(time);
      return this;
    }

    public Happened counting(String... quantities) {
      counts.addAll(List.of(quantities));
      return this;
    }

    /** A statement commits itself, or the author. */
    public Happened vouched(String by, Factuality value) {
      factuality.add(new Commitment(by, value));
      return this;
    }

    public Happened tense(Event.Tense tense) {
      this.tense = tense;
      return this;
    }

    public Happened confidence(double confidence) {
      this.confidence = confidence;
      return this;
    }

    public String add() {
      List<Span> words = triggers.stream().flatMap(List::stream).toList();
      String id = ids.next(Ids.Sort.EVENT, words);
      events.add(
          new Event(
              id,
              triggers,
              type,
              mode,
              contexts,
              doers,
              recipients,
              place,
              time,
              factuality,
              tense,
              counts,
              confidence));
      return id;
    }
  }

  /** A dispute about an event, or about nothing that is known. */
  public String dispute(Dispute.Relation relation, Optional<String> event, Dispute.Side... sides) {
    String id = ids.next(Ids.Sort.DISPUTE, List.of(new Span(0, 1)));
    disputes.add(
        new Dispute(
            id,
            relation,
            List.of(sides),
            new Dispute.About(event, Optional.empty(), Optional.empty()),
            0.8));
    return id;
  }

  /** A side that somebody takes in statements, or the report in these words; what it asserts. */
  public Dispute.Side side(
      List<String> actors, List<String> statements, List<String> events, String... words) {
    Stream<Span> said =
        this.statements.stream()
            .filter(each -> statements.contains(each.id()))
            .flatMap(each -> each.content().stream());
    Stream<Span> told = Arrays.stream(words).map(each -> find(each, 0));
    return new Dispute.Side(
        actors, statements, events, Stream.concat(said, told).sorted().toList());
  }

  public NewsRecord record() {
    statements.sort(Comparator.comparing(Statement::extent));
    actors.sort(Comparator.comparing(Actor::extent));
    places.sort(Comparator.comparing(Place::extent));
    times.sort(Comparator.comparing(Time::extent));
    quantities.sort(Comparator.comparing(Quantity::extent));
    events.sort(Comparator.comparing(Event::extent));
    return NewsRecord.of(document, "en", sentences())
        .with(statements, actors)
        .placed(places, times)
        .happened(events, quantities)
        .disputed(disputes);
  }

  /** Up to each full stop with white space behind it. */
  private List<Span> sentences() {
    List<Span> sentences = new ArrayList<>();
    Matcher sentence = SENTENCE.matcher(document.text());
    while (sentence.find()) {
      sentences.add(new Span(sentence.start(), sentence.end()));
    }
    return sentences;
  }

  private Span find(String words, int from) {
    int at = document.text().indexOf(words, from);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(at, at + words.length());
  }
}
