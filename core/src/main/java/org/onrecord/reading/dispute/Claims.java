package org.onrecord.reading.dispute;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.reading.Draft;
import org.onrecord.reading.actor.Roster;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.record.Actor;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * What a document holds that another may hold against it: its units with all that is compared of
 * them. It can be kept ({@link #bytes}) and be compared later without the model's encoder ({@link
 * Rivals}).
 *
 * <p>Not to be changed; safe to share between threads.
 */
public final class Claims {
  /** Of a document that was not read. */
  public static final Claims NONE = new Claims(List.of());

  /** So many claims of a document at most are compared, its first. */
  private static final int COMPARED = 500;

  /** Words that are no names have so many letters at least to tell a story. */
  private static final int LONG = 5;

  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Words that name nobody. */
  private static final Set<String> EMPTY =
      Set.of(
          "the", "a", "an", "of", "mr", "ms", "mrs", "dr", "its", "his", "her", "their", "in",
          "and", "for", "he", "she", "it", "they", "we", "i", "you", "who", "s");

  /** Names of days and months, which all stories have. */
  private static final Set<String> CALENDAR =
      Stream.concat(Arrays.stream(DayOfWeek.values()), Arrays.stream(Month.values()))
          .map(each -> each.toString().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final List<Claim> all;

  /** Made when they are first needed; by two threads at worst twice. */
  private volatile @Nullable Meetings meetings;

  Claims(List<Claim> all) {
    this.all = List.copyOf(all);
  }

  /** What the steps of reading found of a document. */
  public static Claims of(Draft draft) {
    Map<String, Actor> actors = new HashMap<>();
    draft.get(Roster.PART).actors().forEach(actor -> actors.put(actor.id(), actor));
    Tokens tokens = new Tokens(draft.text(), draft.get(Parses.PART));
    List<Claim> found = new ArrayList<>();
    for (Gist gist : draft.get(Gisting.PART)) {
      Unit unit = gist.unit();
      found.add(
          new Claim(
              gist.fromAfar(),
              unit.statement().map(Statement::id),
              unit.statement().flatMap(Statement::speaker).or(unit::actor),
              unit.isAuthors() ? gist.apart().subject() : speaker(unit, actors, draft.text()),
              words(
                  Stream.concat(
                      gist.actors().stream().map(actors::get).flatMap(Claims::name),
                      tokens
                          .in(unit.words())
                          .filter(word -> word.isTagged("PROPN"))
                          .map(Tokens.Token::form))),
              new Seen(Sayings.vectors(draft.get(Sayings.PART), unit.compared()))));
    }
    return new Claims(found);
  }

  /**
   * Claims that were kept.
   *
   * @throws IllegalArgumentException if these are no such bytes
   */
  public static Claims of(byte[] bytes) {
    return new ClaimReader(bytes).claims();
  }

  /** Keeps them: about 100 bytes a word of the text. */
  public byte[] bytes() {
    return new ClaimWriter().bytes(all);
  }

  /**
   * Words of these units that tell one story from another: those of the names that they mention,
   * and, behind {@link Stories#NO_NAME}, stems of longer words that are no verbs.
   */
  public Set<String> topics() {
    Stream<String> names = all.stream().flatMap(claim -> claim.named().stream());
    Stream<String> others =
        all.stream()
            .flatMap(
                claim ->
                    claim.gist().stems().stream()
                        .filter(stem -> !claim.gist().verbs().contains(stem)))
            .filter(stem -> stem.length() >= LONG && !CALENDAR.contains(stem))
            .map(stem -> Stories.NO_NAME + stem);
    return Stream.concat(names, others).collect(Collectors.toSet());
  }

  List<Claim> all() {
    return all;
  }

  /** Those that are compared with others. */
  List<Claim> compared() {
    return all.subList(0, Math.min(COMPARED, all.size()));
  }

  /** Those that a claim of another document may meet, in text order. */
  List<Claim> meeting(Claim other) {
    Meetings known = meetings;
    if (known == null) {
      known = new Meetings(compared());
      meetings = known;
    }
    return known.of(other);
  }

  private static Set<String> speaker(Unit unit, Map<String, Actor> actors, String text) {
    Stream<String> name =
        Optional.ofNullable(actors.get(unit.who())).stream().flatMap(Claims::name);
    Stream<String> source =
        unit.statement().stream()
            .flatMap(statement -> statement.source().stream())
            .map((Span span) -> span.in(text));
    return words(Stream.concat(name, source));
  }

  private static Stream<String> name(Actor actor) {
    return actor.name().stream();
  }

  private static Set<String> words(Stream<String> names) {
    Set<String> found = new HashSet<>();
    names.flatMap(name -> WORD.splitAsStream(name.toLowerCase(Locale.ROOT))).forEach(found::add);
    found.removeAll(EMPTY);
    found.removeAll(CALENDAR);
    found.remove("");
    return found;
  }
}
