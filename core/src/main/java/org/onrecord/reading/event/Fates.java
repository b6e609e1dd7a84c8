package org.onrecord.reading.event;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.reading.Resource;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.record.Quantity;

/**
 * What befell those whom a number counts, where the parse hangs it on a word that says so: "nine
 * were killed", "killing nine", "nine had died", "left nine dead". The words stand in {@code
 * fates.tsv}, each row with an example.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Fates {
  /** How a word is said of those who are counted. */
  private enum How {
    BEING,
    DOING,
    TO
  }

  private final Map<How, Map<String, Quantity.What>> words = new EnumMap<>(How.class);

  /** With the shipped list. */
  Fates() {
    for (String line : Resource.lines(Fates.class, "fates.tsv")) {
      String[] cells = line.split("\t");
      Quantity.What what = Quantity.What.valueOf(cells[0].toUpperCase(Locale.ROOT));
      How how = How.valueOf(cells[1].toUpperCase(Locale.ROOT));
      for (String word : cells[2].split("\\|")) {
        Bearings.formsOf(word)
            .forEach(form -> words.computeIfAbsent(how, any -> new HashMap<>()).put(form, what));
      }
    }
  }

  /**
   * What befell them; empty where no word of the list says so.
   *
   * @param counted the noun that is counted, or the number where it stands alone
   */
  Optional<Quantity.What> of(int counted, Forms forms) {
    Parse parse = forms.parse();
    // "Nine dead", not "nine displaced people were killed".
    IntStream behind = parse.children(counted, "amod", "acl").filter(word -> word > counted);
    return is(How.BEING, counted, forms)
        .or(() -> first(How.BEING, behind, forms))
        .or(() -> first(How.DOING, parse.children(counted, "acl"), forms))
        .or(() -> parse.isRelated(counted, "obj") ? ofObject(counted, forms) : Optional.empty())
        .or(() -> parse.isRelated(counted, "nsubj") ? ofSubject(counted, forms) : Optional.empty());
  }

  private Optional<Quantity.What> ofObject(int counted, Forms forms) {
    int verb = forms.parse().head(counted);
    // The object of "nine killed", a headline, stands before the verb.
    How how = counted < verb ? How.BEING : How.TO;
    return left(verb, forms)
        .or(() -> isJoined(verb, forms) ? Optional.empty() : what(how, verb, forms));
  }

  private Optional<Quantity.What> ofSubject(int counted, Forms forms) {
    int verb = forms.parse().head(counted);
    Optional<Quantity.What> left =
        isSuffered(verb, forms.parse()) ? left(verb, forms) : Optional.empty();
    return left.or(() -> is(How.DOING, verb, forms)).or(() -> is(How.BEING, verb, forms));
  }

  /** "Left dead". */
  private Optional<Quantity.What> left(int verb, Forms forms) {
    return first(How.BEING, forms.parse().children(verb, "xcomp"), forms);
  }

  private Optional<Quantity.What> first(How how, IntStream any, Forms forms) {
    return any.mapToObj(word -> is(how, word, forms)).flatMap(Optional::stream).findFirst();
  }

  private Optional<Quantity.What> is(How how, int word, Forms forms) {
    return how == How.BEING && !isSuffered(word, forms.parse()) || isJoined(word, forms)
        ? Optional.empty()
        : what(how, word, forms);
  }

  private Optional<Quantity.What> what(How how, int word, Forms forms) {
    Map<String, Quantity.What> known = words.getOrDefault(how, Map.of());
    return forms.of(word).stream().filter(known::containsKey).map(known::get).findFirst();
  }

  /** "Nine killed", "nine were killed", "nine are dead"; not "nine killed them", "had killed". */
  private static boolean isSuffered(int word, Parse parse) {
    boolean passive = parse.children(word, "aux:pass", "cop").findAny().isPresent();
    return passive || parse.children(word, "aux", "obj").findAny().isEmpty();
  }

  /** "Killed or injured nine": which of the two befell how many nobody says. */
  private boolean isJoined(int word, Forms forms) {
    Parse parse = forms.parse();
    IntStream first =
        parse.isRelated(word, "conj") ? IntStream.of(parse.head(word)) : IntStream.empty();
    return IntStream.concat(first, parse.children(word, "conj"))
        .filter(other -> parse.children(other, "nsubj", "obj").findAny().isEmpty())
        .anyMatch(
            other ->
                Stream.of(How.BEING, How.TO).anyMatch(how -> what(how, other, forms).isPresent()));
  }
}
