package org.onrecord.eval.bench.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.onrecord.eval.bench.Sample;
import org.onrecord.record.Act;
import org.onrecord.record.Actor;
import org.onrecord.record.Commitment;
import org.onrecord.record.Dispute;
import org.onrecord.record.Event;
import org.onrecord.record.Factuality;
import org.onrecord.record.Ids;
import org.onrecord.record.Kind;
import org.onrecord.record.Mention;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Participant;
import org.onrecord.record.Place;
import org.onrecord.record.Statement;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/**
 * The text of one invented article. Of three sentences of the usual one, one is said by somebody,
 * one tells that somebody did something to somebody, and one is of words alone. For one use, by one
 * thread.
 */
final class Story {
  private static final int SENTENCES = 15;
  private static final int FEWEST_WORDS = 8;
  private static final int MORE_WORDS = 14;
  private static final int LONGER_BY = 6;
  private static final int TITLE_WORDS = 7;
  private static final int CAST = 6;
  private static final double SURE = 0.9;
  private static final List<String> FIRST =
      List.of("Ana", "Bo", "Cleo", "Dag", "Esra", "Finn", "Gro", "Hana", "Ivo", "Jun");
  private static final List<String> VERBS =
      List.of("attacked", "met", "helped", "accused", "sued", "praised");
  private static final List<Event.Type> TYPES =
      List.of(
          Event.Type.ASSAULT,
          Event.Type.CONSULT,
          Event.Type.AID,
          Event.Type.ACCUSE,
          Event.Type.COERCE,
          Event.Type.SUPPORT);
  private static final Act[] ACTS = {Act.SAY, Act.SAY, Act.SAY, Act.DENY, Act.CLAIM, Act.DEMAND};
  private static final String[] CUES = {"said", "added", "noted", "denied", "claimed", "demanded"};

  private final SplittableRandom random;
  private final Lexicon lexicon;
  private final List<String> cast = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();
  private final List<Done> done = new ArrayList<>();
  private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
  private int begun;

  private record Said(String who, Span source, Span cue, Span content, Act act) {}

  private record Done(Span verb, Event.Type type, Span doer, Span other, Span place) {}

  /**
   * @param people how many there are in the world, some of whom are in the news more than others
   */
  Story(SplittableRandom random, Lexicon lexicon, int people) {
    this.random = random;
    this.lexicon = lexicon;
    while (cast.size() < CAST) {
      int who = (int) Math.pow(people, random.nextDouble());
      String name = FIRST.get(who % FIRST.size()) + " " + capital(lexicon.ranked(who * 7));
      if (!cast.contains(name)) {
        cast.add(name);
      }
    }
  }

  /** So long as most are. */
  Story usual() {
    for (int i = 0; i < SENTENCES; i++) {
      switch (i % 3) {
        case 0 -> say();
        case 1 -> act();
        default -> put(capital(filler(FEWEST_WORDS + random.nextInt(MORE_WORDS))));
      }
      end();
    }
    return this;
  }

  /** Of so many words at least; every sentence has something to be found. */
  Story dense(int words) {
    while (Sample.words(text()) < words) {
      if (sentences.size() % 3 == 0) {
        say();
      } else {
        act();
        put(" " + filler(LONGER_BY));
      }
      end();
    }
    return this;
  }

  String text() {
    return text.toString();
  }

  String title() {
    return capital(filler(TITLE_WORDS));
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private void end() {
    text.append('.');
    sentences.add(new Span(begun, text.length()));
    text.append(sentences.size() % 3 == 0 ? "\n\n" : " ");
    begun = text.length();
  }

  private void say() {
    String who = cast.get(random.nextInt(CAST));
    Span source = mention(who);
    text.append(' ');
    int how = random.nextInt(ACTS.length);
    Span cue = put(CUES[how]);
    text.append(' ');
    Span content = put("that " + filler(FEWEST_WORDS + random.nextInt(MORE_WORDS)));
    said.add(new Said(who, source, cue, content, ACTS[how]));
  }

  private void act() {
    int doer = random.nextInt(CAST);
    Span first = mention(cast.get(doer));
    text.append(' ');
    int how = random.nextInt(VERBS.size());
    Span verb = put(VERBS.get(how));
    text.append(' ');
    Span second = mention(cast.get((doer + 1) % CAST));
    text.append(" in ");
    Span place = put(capital(lexicon.ranked(1_000 + random.nextInt(500))));
    text.append(" ").append(filler(FEWEST_WORDS));
    done.add(new Done(verb, TYPES.get(how), first, second, place));
  }

  private Span mention(String who) {
    Span span = put(who);
    mentions
        .computeIfAbsent(who, name -> new ArrayList<>())
        .add(new Mention(span, Mention.Form.NAME));
    return span;
  }

  private Span put(String words) {
    int start = text.length();
    text.append(words);
    return new Span(start, text.length());
  }

  private String filler(int words) {
    StringBuilder filler = new StringBuilder();
    for (int i = 0; i < words; i++) {
      filler.append(i == 0 ? "" : " ").append(lexicon.any(random));
    }
    return filler.toString();
  }

  /** What a reader would find in it. */
  NewsRecord record(Document document) {
    Ids ids = new Ids(Ids.document(document));
    Map<String, String> actors = new LinkedHashMap<>();
    Map<Span, String> byMention = new LinkedHashMap<>();
    List<Actor> cast = new ArrayList<>();
    mentions.forEach(
        (name, all) -> {
          Actor actor = actor(name, all, ids);
          cast.add(actor);
          actors.put(name, actor.id());
          all.forEach(mention -> byMention.put(mention.span(), actor.id()));
        });
    List<Statement> statements = said.stream().map(each -> statement(each, actors, ids)).toList();
    List<Place> places = done.stream().map(each -> place(each, ids)).toList();
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < done.size(); i++) {
      events.add(event(done.get(i), byMention, places.get(i).id(), ids));
    }
    return NewsRecord.of(document, "en", sentences)
        .with(statements, cast)
        .placed(places, List.of())
        .happened(events, List.of())
        .disputed(disputes(statements, ids));
  }

  private static Actor actor(String name, List<Mention> mentions, Ids ids) {
    return new Actor(
        ids.next(Ids.Sort.ACTOR, List.of(mentions.getFirst().span())),
        Optional.of(name),
        Actor.Kind.PERSON,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        mentions);
  }

  private static Statement statement(Said each, Map<String, String> actors, Ids ids) {
    return new Statement(
        ids.next(Ids.Sort.STATEMENT, List.of(each.source, each.content)),
        List.of(each.content),
        List.of(each.cue),
        List.of(each.source),
        Optional.ofNullable(actors.get(each.who)),
        Kind.INDIRECT,
        List.of(),
        each.act,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Factuality.CERTAIN,
        SURE);
  }

  private Place place(Done each, Ids ids) {
    return new Place(
        ids.next(Ids.Sort.PLACE, List.of(each.place)),
        each.place,
        Place.Use.LITERAL,
        Optional.of(each.place.in(text())),
        Optional.empty(),
        Optional.of("NO"),
        OptionalLong.empty(),
        Optional.of(Place.Precision.CITY));
  }

  private static Event event(Done each, Map<Span, String> actors, String place, Ids ids) {
    return new Event(
        ids.next(Ids.Sort.EVENT, List.of(each.verb)),
        List.of(List.of(each.verb)),
        Optional.of(each.type),
        Optional.empty(),
        List.of(),
        List.of(new Participant(each.doer, Optional.ofNullable(actors.get(each.doer)))),
        List.of(new Participant(each.other, Optional.ofNullable(actors.get(each.other)))),
        Optional.of(place),
        Optional.empty(),
        List.of(new Commitment(Commitment.AUTHOR, Factuality.CERTAIN)),
        Event.Tense.PAST,
        List.of(),
        SURE);
  }

  /** The first two statements of different people, in one article of three. */
  private List<Dispute> disputes(List<Statement> statements, Ids ids) {
    Statement one = statements.getFirst();
    Statement other = statements.get(1);
    if (random.nextInt(3) > 0 || one.speaker().equals(other.speaker())) {
      return List.of();
    }
    return List.of(
        new Dispute(
            ids.next(Ids.Sort.DISPUTE, List.of(one.extent(), other.extent())),
            Dispute.Relation.DENIAL,
            List.of(side(one), side(other)),
            new Dispute.About(Optional.empty(), Optional.empty(), Optional.empty()),
            SURE));
  }

  private static Dispute.Side side(Statement statement) {
    return new Dispute.Side(
        statement.speaker().stream().toList(),
        List.of(statement.id()),
        List.of(),
        statement.content());
  }
}
