package org.onrecord.reading.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.onrecord.model.Homing;
import org.onrecord.model.ModelDescription;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Published;
import org.onrecord.reading.Step;
import org.onrecord.reading.actor.Standing.Actorlike;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.record.Actor;
import org.onrecord.record.Identity;
import org.onrecord.record.Ids;
import org.onrecord.record.Mention;
import org.onrecord.text.Span;

/**
 * The actors of a document: the chains that stand for persons, bodies and groups, named or not. A
 * place is one only by the mentions in which it acts, and a capital then stands for its state.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Actors implements Step<Roster> {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private final Lexicon lexicon;
  private final Supplier<Offices> offices;

  private final LikelySector likely;
  private final Homing homing;

  public Actors(ModelDescription model, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.offices = new Once<>(() -> new Offices(lexicon));
    this.likely = new LikelySector(model.head("sector"));
    this.homing = model.homing();
  }

  @Override
  public Part<Roster> gives() {
    return Roster.PART;
  }

  @Override
  public Set<Part<?>> needs() {
    return Set.of(
        Cast.PART, Phrases.PART, Parses.PART, Names.PART, CapitalisedWords.PART, Published.PART);
  }

  /** Chains that stand for one actor: one as a rule, several for a state and its capital. */
  private record Candidate(
      List<Chain> chains, Actorlike first, TreeMap<Span, Mention.Form> mentions) {
    static Candidate of(Actorlike first) {
      return new Candidate(new ArrayList<>(), first, new TreeMap<>());
    }

    void add(Chain chain, Actorlike standing) {
      chains.add(chain);
      mentions.putAll(standing.mentions());
    }

    List<Phrase> phrases() {
      return chains.stream().flatMap(chain -> chain.phrases().stream()).toList();
    }
  }

  @Override
  public Roster of(Draft draft) {
    Cast cast = draft.get(Cast.PART);
    Groups groups = new Groups(cast.chains(), draft.get(Phrases.PART));
    Codes codes =
        new Codes(draft.text(), lexicon, groups, Homes.of(draft, lexicon, homing), likely);
    Wording wording = new Wording(draft.text(), lexicon);
    List<Actor> actors = new ArrayList<>();
    Map<Chain, String> ids = new HashMap<>();
    candidates(draft.text(), cast).stream()
        .sorted(Comparator.comparing(candidate -> candidate.mentions().firstKey()))
        .forEach(
            candidate -> {
              Actor actor = actor(draft, candidate, codes, wording);
              actors.add(actor);
              candidate.chains().forEach(chain -> ids.put(chain, actor.id()));
            });
    return new Roster(actors, ids, heads(ids));
  }

  private static Map<Span, String> heads(Map<Chain, String> ids) {
    Map<Span, String> heads = new HashMap<>();
    ids.forEach((chain, id) -> chain.phrases().forEach(phrase -> heads.put(phrase.head(), id)));
    return heads;
  }

  private Collection<Candidate> candidates(String text, Cast cast) {
    Standing standing = new Standing(text, lexicon);
    Map<Object, Candidate> byKey = new LinkedHashMap<>();
    for (Chain chain : cast.chains()) {
      standing
          .of(chain)
          .ifPresent(
              actorlike -> {
                Object key = actorlike.state().<Object>map(state -> state).orElse(chain);
                byKey.computeIfAbsent(key, any -> Candidate.of(actorlike)).add(chain, actorlike);
              });
    }
    return byKey.values();
  }

  private Actor actor(Draft draft, Candidate candidate, Codes codes, Wording wording) {
    List<Phrase> phrases = candidate.phrases();
    Actorlike first = candidate.first();
    boolean person = first.kind() == Actor.Kind.PERSON;
    List<String> roles =
        person
            ? phrases.stream()
                .flatMap(phrase -> wording.roles(phrase).stream())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList()
            : List.of();
    Code code =
        first
            .state()
            .map(state -> new Code(Optional.of(state), Optional.empty()))
            .orElseGet(() -> codes.of(phrases, roles));
    TreeMap<Span, Mention.Form> mentions = candidate.mentions();
    Optional<Identity> identity =
        person ? identity(draft, phrases, roles, codes, code.country()) : Optional.empty();
    return new Actor(
        draft.ids().next(Ids.Sort.ACTOR, List.of(mentions.firstKey())),
        name(draft.text(), phrases),
        first.kind(),
        roles.stream().findFirst(),
        code.written(),
        identity,
        mentions.entrySet().stream()
            .map(each -> new Mention(each.getKey(), each.getValue()))
            .toList());
  }

  /** None where the words tell of another country than the code has. */
  private Optional<Identity> identity(
      Draft draft, List<Phrase> phrases, List<String> roles, Codes codes, Optional<String> coded) {
    if (roles.isEmpty() || draft.get(Published.PART).day().isEmpty()) {
      return Optional.empty();
    }
    Offices known = offices.get();
    boolean unnamed = phrases.stream().allMatch(phrase -> phrase.traits().words().isEmpty());
    if (unnamed && roles.stream().anyMatch(known::isOtherOffice)) {
      return Optional.empty();
    }
    Optional<String> country = codes.countryByWords(phrases, roles);
    if (country.isPresent() && !country.equals(coded)) {
      return Optional.empty();
    }
    List<NameWords> names =
        phrases.stream().flatMap(p -> p.traits().words().stream()).distinct().toList();
    return roles.stream()
        .map(role -> known.identity(role, names, country, draft.get(Published.PART).day()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private boolean isState(String name) {
    return lexicon.state(name).filter(state -> state.use() == Lexicon.Use.NAME).isPresent();
  }

  /** The fullest name, on one line; the first of equally full ones. */
  private Optional<String> name(String text, List<Phrase> phrases) {
    List<String> names =
        phrases.stream()
            .filter(phrase -> phrase.form() == Mention.Form.NAME)
            .map(phrase -> SPACE.matcher(phrase.brief().in(text)).replaceAll(" "))
            .toList();
    // A state is named by its own name, not by its capital, however long.
    List<String> states = names.stream().filter(this::isState).toList();
    return (states.isEmpty() ? names : states)
        .stream()
            .max(
                Comparator.<String>comparingInt(name -> name.split(" ", -1).length)
                    .thenComparing(String::length));
  }
}
