package org.onrecord.reading.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.reading.Resource;
import org.onrecord.reading.actor.Lexicon;
import org.onrecord.record.Place;
import org.onrecord.text.Span;

class ResolutionTest {
  private static final Gazetteer GAZETTEER = new Gazetteer();
  private static final Atlas ATLAS = new Atlas(GAZETTEER, List.of(), Optional.empty());

  /** The units of the places that a text with names in braces means, "" where there is none. */
  private static List<String> units(String marked) {
    return places(marked, ATLAS).stream()
        .map(place -> place.map(Gazetteer.Entry::unit).orElse(""))
        .toList();
  }

  /** What sort of places these are, "-" where there is none. */
  private static List<String> kinds(String marked) {
    return places(marked, ATLAS).stream()
        .map(place -> place.map(each -> each.kind().name()).orElse("-"))
        .toList();
  }

  private static List<Optional<Gazetteer.Entry>> places(String marked, Atlas atlas) {
    StringBuilder text = new StringBuilder();
    List<Resolution.Mention> mentions = new ArrayList<>();
    for (String piece : marked.split("(?=\\{)|(?<=\\})")) {
      if (piece.startsWith("{")) {
        String name = piece.substring(1, piece.length() - 1);
        Span span = new Span(text.length(), text.length() + name.length());
        mentions.add(new Resolution.Mention(span, Gazetteer.key(name)));
        text.append(name);
      } else {
        text.append(piece);
      }
    }
    return Resolution.of(text.toString(), mentions, atlas);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It rained in {Paris}. | FR.11",
        "It rained in {Paris}, {Texas}. | US.TX US.TX",
        "It rained in {Bangor}, {Maine}. | US.ME US.ME",
        "It rained in {Bangor}. It rained in {Cardiff} and in {Swansea} too. | GB.WLS GB.WLS GB.WLS",
        "It rained in {Springfield}, in {Peoria} and in {Decatur}. | US.IL US.IL US.IL"
      })
  void whatIsNamedBesideItTellsWhich(String marked, String units) {
    assertEquals(List.of(units.split(" ")), units(marked));
  }

  @Test
  void aNameMeansOnePlaceInADocument() {
    List<String> units = units("From {Paris}, {Texas}, he went home. In {Paris} it rained.");
    assertEquals(List.of("US.TX", "US.TX", "US.TX"), units);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "From {Hyderabad}, {Pakistan}, to {Hyderabad}, {India}. | PK.05 PK. IN.40 IN.",
        "In {Atlanta}, {Georgia}, and in {Tbilisi}, {Georgia}. | US.GA US.GA GE.51 GE.",
        "In {Paris} ({Texas}) and {Paris} ({France}). {Paris} slept. | US.TX US.TX FR.11 FR. FR.11",
        "{Paris} slept. It rained in {Paris}, {Texas}. | US.TX US.TX US.TX"
      })
  void whatHoldsAMentionCountsForItAndTheNextOnes(String marked, String units) {
    assertEquals(List.of(units.split(" ")), units(marked));
  }

  @ParameterizedTest
  @CsvSource({
    "Springfield, Vermont, US.VT",
    "Santa Cruz, Honduras, HN.07",
    "San Miguel, Colombia, CO.26",
    "White House, Tennessee, US.TN"
  })
  void aLittleKnownPlaceIsFoundByWhatHoldsIt(String name, String holder, String unit) {
    assertEquals(unit, units("It rained in {" + name + "}, {" + holder + "}.").getFirst());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It rained in {New York}. | CITY",
        "Flights from {New York} to {Moscow}. | CITY CAPITAL",
        "It rained in {New York}, {New York}. | CITY ADMIN1",
        "It rained in {Buffalo}, {New York}. | CITY ADMIN1",
        "It rained in {Buffalo}, {New York}, but not in {New York}. | CITY ADMIN1 CITY",
        "Farms in {New York} state, and the state of {New York}. | ADMIN1 ADMIN1",
        "It rained in {upstate New York} and upstate {New York}. | - ADMIN1",
        "Voters in {Ohio}, {New York} and {Iowa}. | ADMIN1 ADMIN1 ADMIN1",
        "It rained in {Washington}, {D.C.}! | CAPITAL ADMIN1",
        "It rained in {Aleppo} and {Hamburg}. | CITY CITY",
        "It rained in {Victoria}, {British Columbia}. | CITY ADMIN1"
      })
  void aCityGoesBeforeItsUnitUnlessTheTextSaysSo(String marked, String kinds) {
    assertEquals(List.of(kinds.split(" ")), kinds(marked));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{Mexico} state oil company Haldoil said so. | MX.",
        "{Luxembourg} state broadcaster RLH said so. | LU.",
        "{Georgia} state television in {Tbilisi} showed it. | GE. GE.51",
        "{Guatemala} state prosecutors and {Djibouti} state radio said so. | GT. DJ.",
        "{Panama} state | PA.",
        "The {Panama} state paid. | PA.",
        "Gunmen came in {Mexico} state, police said. | MX.15",
        "It rained in {Georgia} state. | US.GA",
        "It rained in the state of {Mexico}. | MX.15",
        "{Panama} province | PA.08",
        "{New York} state television | US.NY"
      })
  void whatACountrysStateOwnsIsNotAProvinces(String marked, String units) {
    assertEquals(List.of(units.split(" ")), units(marked));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The standoff between {Washington} and {Texas} over the border. | CAPITAL ADMIN1",
        "{Washington} and {California} clashed. | CAPITAL ADMIN1",
        "{Washington}, {Maryland} and {Virginia} issued flood warnings. | CAPITAL ADMIN1 ADMIN1",
        "Talks between {Madrid} and {Catalonia} failed. | CAPITAL ADMIN1",
        "{Moscow} and {Chechnya} agreed. | CAPITAL ADMIN1",
        "It rained in {Kabul} and {Helmand}. | CAPITAL ADMIN1",
        "It rained in {Buenos Aires} and {Cordoba}. | CAPITAL CITY",
        "The {Washington} border talks failed. | CAPITAL",
        "The {New York} border is near. | ADMIN1",
        "{Washington} Governor Ana Duarte spoke. | ADMIN1",
        "{Washington} state and {Oregon} agreed. | ADMIN1 ADMIN1",
        "{Oregon}, {Washington} and {Idaho} agreed. | ADMIN1 ADMIN1 ADMIN1"
      })
  void aCapitalBesideAUnitIsNoUnit(String marked, String kinds) {
    assertEquals(List.of(kinds.split(" ")), kinds(marked));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Talks in {Geneva}, {New York} and {Vienna}. In {Geneva} it rained. | CH.GE US.NY AT.09 CH.GE",
        "Offices in {Rome}, {New York} and {Tokyo}. | IT.07 US.NY JP.40",
        "Offices in {Chicago}, {Boston}, {New York} and {Miami}. | US.IL US.MA US.NY US.FL",
        "From {Geneva}, {New York}, and from {Vienna}. | US.NY US.NY AT.09",
        "Offices in {Rome}, {New York} and {Buffalo}. | US.NY US.NY US.NY",
        "Offices in {Rome}, {New York} and {Paris}, {Texas}. | US.NY US.NY US.TX US.TX",
        "Offices in {Kingston}, {Ontario} and {Miami}. | CA.08 CA.08 US.FL",
        "Offices in {Buffalo}, {New York} and {Miami}. | US.NY US.NY US.FL",
        "Offices in {Ravena}, {New York} and {Miami}. | US.NY US.NY US.FL",
        "Offices in {Paris}, {Texas} and {London}. | US.TX US.TX GB.ENG"
      })
  void aFarBetterKnownCityBeforeACityBeginsAList(String marked, String units) {
    assertEquals(List.of(units.split(" ")), units(marked));
  }

  @Test
  void aListBeginsBeforeTheCityAndNotTheStateOfItsName() {
    assertEquals(
        List.of("CAPITAL", "CITY", "CAPITAL"), kinds("Offices in {Rome}, {New York} and {Tokyo}."));
  }

  @Test
  void whatAnotherPlaceWasCalledOnceCountsLess() {
    assertEquals("PK.08", units("From {Dhaka} and {Sylhet} to {Islamabad}.").getLast());
  }

  @Test
  void partsOfTheUnitedKingdomAreListed() {
    List<String> units = units("Farmers in {Wales}, {England} and {Scotland} met.");
    assertEquals(List.of("GB.WLS", "GB.ENG", "GB.SCT"), units);
  }

  @Test
  void whoActsBehindACommaHoldsNoPlace() {
    assertEquals("FR.11", units("In {Paris}, {American} officials met.").getFirst());
    assertEquals("GB.ENG", units("In {London}, {Canada}'s minister spoke.").getFirst());
  }

  @Test
  void aListOfCountriesIsNone() {
    places("Leaders of {Venezuela}, {Colombia}, {Cuba} and {Peru} met.", atlas())
        .forEach(place -> assertEquals(Gazetteer.Kind.COUNTRY, place.orElseThrow().kind()));
  }

  @Test
  void capitalsGoBeforeTheUnitsAroundThem() {
    for (String capital : List.of("Washington", "Islamabad", "Moscow", "Madrid", "Tunis")) {
      assertEquals(
          Gazetteer.Kind.CAPITAL,
          places("It rained in {" + capital + "}.", atlas()).getFirst().orElseThrow().kind(),
          capital);
    }
  }

  @Test
  void whatNoPlaceIsCalledIsNowhere() {
    assertEquals(List.of("", "FR.11"), units("From {Qwxz} he went to {Paris}."));
    assertEquals(List.of(), units("He stayed."));
  }

  /** A place of one's own off the coast of Wales. */
  private static OwnPlace own(String country, String... names) {
    return new OwnPlace(
        List.of(names),
        new Place.Point(52.5, -5),
        Place.Precision.POINT,
        Optional.of(country).filter(code -> !code.isEmpty()),
        0,
        OptionalLong.empty());
  }

  private static Atlas atlas(OwnPlace... places) {
    return new Atlas(GAZETTEER, List.of(places), Optional.empty());
  }

  /** Whether each of the places that a text means is the user's own. */
  private static List<Boolean> areOwn(String marked, Atlas atlas) {
    return places(marked, atlas).stream()
        .map(place -> place.map(Gazetteer.Entry::isOwn).orElseThrow())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It rained in {Bangor}. | true",
        "It rained in {BANGOR}. | true",
        "It rained in {Upper Bangor}. | true",
        "It rained in {Bangor}, as in {Augusta}, {Portland} and all of {Maine}. | true false false false",
        "It rained in {Bangor}, {Maine}. | false false",
        "It rained in {Bangor}, {Maine}, and it snows in {Bangor}. | false false false",
        "It rained in {Bangor} ({Britain}). | true false",
        "It rained in {Bangor}, {France}. | true false"
      })
  void onesOwnPlaceGoesFirstUnlessTheTextSaysAnother(String marked, String own) {
    List<Boolean> wanted = Arrays.stream(own.split(" ")).map(Boolean::valueOf).toList();
    assertEquals(wanted, areOwn(marked, atlas(own("GB", "Bangor", "Upper Bangor"))));
  }

  @Test
  void onesOwnPlaceBesideTheOneThatTheTextSaysIsThatOne() {
    OwnPlace own = OwnPlace.of("Bangor", 44.8, -68.8);
    assertEquals(List.of(true, false), areOwn("It rained in {Bangor}, {Maine}.", atlas(own)));
  }

  @Test
  void ofTwoOfOnesOwnWhatIsBesideThemTells() {
    Atlas atlas = atlas(OwnPlace.of("Halden", 0, 0), OwnPlace.of("Halden", 45.7, 4.8));
    Gazetteer.Entry found = places("From {Halden} to {Lyon}.", atlas).getFirst().orElseThrow();
    assertEquals(45.7, found.point().latitude());
  }

  @Test
  void aCountryOfOnesOwnWithoutACodeHoldsNothing() {
    OwnPlace land =
        new OwnPlace(
            List.of("Haldenland"),
            new Place.Point(10, 10),
            Place.Precision.COUNTRY,
            Optional.empty(),
            0,
            OptionalLong.empty());
    Atlas atlas = atlas(land, own("", "Bangor"));
    assertEquals(List.of(true, true), areOwn("{Bangor}, {Haldenland}", atlas));
  }

  @ParameterizedTest
  @CsvSource({"US, US.AL", "GB, GB.ENG", "'', GB.ENG"})
  void whereTextsAreFromTellsWhich(String home, String unit) {
    Atlas atlas =
        new Atlas(GAZETTEER, List.of(), Optional.of(home).filter(code -> !code.isEmpty()));
    Optional<Gazetteer.Entry> place = places("It rained in {Birmingham}.", atlas).getFirst();
    assertEquals(unit, place.orElseThrow().unit());
  }

  @Test
  void aListOfTenThousandPlacesIsRead() {
    String[] names = {"Paris", "Springfield", "Lyon", "Texas", "Bangor", "Berlin", "Of", "Nice"};
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      marked.append('{').append(names[i % names.length]).append(i % 3 == 0 ? "" : i).append("}; ");
    }
    List<String> units = units(marked.toString());
    assertEquals(10_000, units.size());
    assertEquals(units.getFirst(), units.get(24), "Paris, both times");
    assertEquals("", units.get(1));
  }

  @Test
  void tenThousandDifferentPlacesAreAllFound() {
    List<String> names =
        Resource.lines(Lexicon.class, "towns.tsv").stream()
            .map(line -> line.substring(0, line.indexOf('\t')))
            .filter(name -> !GAZETTEER.of(Gazetteer.key(name)).isEmpty())
            .limit(10_000)
            .toList();
    String marked = names.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    List<Optional<Gazetteer.Entry>> places = places(marked, ATLAS);
    assertEquals(10_000, places.size());
    for (int i = 0; i < names.size(); i++) {
      List<Gazetteer.Entry> known = GAZETTEER.of(Gazetteer.key(names.get(i)));
      assertTrue(places.get(i).filter(known::contains).isPresent(), names.get(i));
    }
  }

  @Test
  void onePlaceTenThousandTimesIsOnePlace() {
    List<Optional<Gazetteer.Entry>> places = places("{Paris}, {Texas}, ".repeat(5_000), ATLAS);
    assertEquals(10_000, places.size());
    assertEquals(2, places.stream().distinct().count());
    assertEquals("US.TX", places.getLast().orElseThrow().unit());
  }
}
