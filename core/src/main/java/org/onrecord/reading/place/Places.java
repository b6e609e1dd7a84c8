package org.onrecord.reading.place;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.onrecord.model.ModelException;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Step;
import org.onrecord.reading.actor.Lexicon;
import org.onrecord.reading.actor.Names;
import org.onrecord.reading.actor.Roster;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.record.Actor;
import org.onrecord.record.Ids;
import org.onrecord.record.Mention;
import org.onrecord.record.Place;
import org.onrecord.text.Span;

/**
 * The places of a document, in text order.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Places implements Step<List<Place>> {
  public static final Part<List<Place>> PART = new Part<>("places");

  private final Lexicon lexicon;
  private final OwnNames own;
  private final Supplier<Atlas> atlas;

  /**
   * @param folder where the gazetteer may lie unpacked
   * @param own the user's own places
   * @param home the country that documents are from, ISO 3166-1 alpha-2
   * @throws ModelException if the gazetteer in the folder can't be used
   */
  public Places(Lexicon lexicon, Optional<Path> folder, List<OwnPlace> own, Optional<String> home) {
    this.lexicon = lexicon;
    this.own = new OwnNames(own);
    Optional<Gazetteer> mapped =
        folder
            .map(within -> within.resolve(Gazetteer.RESOURCE))
            .filter(Files::isRegularFile)
            .map(Gazetteer::of);
    atlas =
        CompletableFuture.supplyAsync(() -> new Atlas(mapped.orElseGet(Gazetteer::new), own, home))
            ::join;
  }

  @Override
  public Part<List<Place>> gives() {
    return PART;
  }

  @Override
  public Set<Part<?>> needs() {
    return Set.of(Sentences.PART, Names.PART, Parses.PART, Roster.PART);
  }

  @Override
  public List<Place> of(Draft draft) {
    String text = draft.text();
    Openings openings = new Openings(text, draft.get(Sentences.PART), draft.get(Parses.PART));
    List<Resolution.Mention> mentions =
        Mentions.of(text, draft.get(Names.PART), lexicon, own.in(text), openings);
    Set<Span> acting = acting(draft.get(Roster.PART).actors());
    return placed(text, mentions, draft.ids(), span -> use(draft, span, acting.contains(span)));
  }

  /**
   * Where names lie whose words are known to name places, as if they had been found; of whether
   * they stand for governments nothing is known.
   *
   * @param names in text order
   * @param ids of the document
   */
  public List<Place> of(String text, List<Span> names, Ids ids) {
    List<Resolution.Mention> mentions =
        names.stream().map(span -> Resolution.Mention.of(span, text)).toList();
    return placed(text, mentions, ids, span -> Place.Use.LITERAL);
  }

  private List<Place> placed(
      String text, List<Resolution.Mention> mentions, Ids ids, Function<Span, Place.Use> use) {
    List<Optional<Gazetteer.Entry>> meant = Resolution.of(text, mentions, atlas.get());
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Span span = mentions.get(i).span();
      String id = ids.next(Ids.Sort.PLACE, List.of(span));
      places.add(place(id, span, use.apply(span), meant.get(i)));
    }
    return places;
  }

  /** The names that stand for governments. */
  private static Set<Span> acting(List<Actor> actors) {
    Set<Span> spans = new HashSet<>();
    for (Actor actor : actors) {
      for (Mention mention : actor.mentions()) {
        boolean state = actor.kind() == Actor.Kind.COUNTRY && mention.form() == Mention.Form.NAME;
        if (state || mention.form() == Mention.Form.METONYM) {
          spans.add(mention.span());
        }
      }
    }
    return spans;
  }

  /** By GeoWebNews's distinction (Gritta et al., 2020). */
  private Place.Use use(Draft draft, Span span, boolean acts) {
    if (acts) {
      return Place.Use.METONYMIC;
    }
    Optional<Parse> parse = Parses.at(draft.get(Parses.PART), span.start());
    boolean modifies =
        parse
            .map(
                p ->
                    p.isRelated(p.top(span), "compound", "amod")
                        && !p.isTagged(p.head(p.top(span)), "PROPN"))
            .orElse(false);
    return modifies || lexicon.isPeople(span.in(draft.text()))
        ? Place.Use.MODIFIER
        : Place.Use.LITERAL;
  }

  private static Place place(String id, Span span, Place.Use use, Optional<Gazetteer.Entry> meant) {
    return new Place(
        id,
        span,
        use,
        meant.map(Gazetteer.Entry::name),
        meant.map(Gazetteer.Entry::point),
        meant.map(Gazetteer.Entry::country).filter(country -> !country.isEmpty()),
        meant
            .map(Gazetteer.Entry::geonames)
            .filter(number -> number > 0)
            .map(OptionalLong::of)
            .orElse(OptionalLong.empty()),
        meant.map(entry -> precision(entry.kind())));
  }

  private static Place.Precision precision(Gazetteer.Kind kind) {
    return switch (kind) {
      case CAPITAL, CITY -> Place.Precision.CITY;
      case SECTION -> Place.Precision.POINT;
      case COUNTRY -> Place.Precision.COUNTRY;
      case ADMIN1, ADMIN2, REGION, WATER, CONTINENT -> Place.Precision.REGION;
    };
  }
}
