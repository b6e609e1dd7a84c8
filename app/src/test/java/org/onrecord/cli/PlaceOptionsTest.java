package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Hints;
import org.onrecord.reading.place.OwnPlace;

class PlaceOptionsTest {
  @TempDir private Path folder = Path.of("");

  private final List<Hints> asked = new ArrayList<>();

  private final Console console =
      new Console(
          settings -> {
            asked.add(settings.hints());
            return new EchoReading();
          });

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "actors", "events", "disputes", "places", "timeline"})
  void eachCommandThatReadsTakesThem(String command) throws IOException {
    String one = write("a.csv", "name,latitude,longitude\nHalden,1,2\n");
    String other = write("b.csv", "latitude,longitude,name\n3,4,Kvist\n");
    String text = write("a.txt", "She said no.");

    assertEquals(
        0,
        console.run(
            command, "--gazetteer", one, "--gazetteer=" + other, "--home=United States", text));

    List<OwnPlace> places = List.of(OwnPlace.of("Halden", 1, 2), OwnPlace.of("Kvist", 3, 4));
    assertEquals(List.of(new Hints(places, Optional.of("US"))), asked);
    assertEquals("", console.err());
  }

  @Test
  void nothingIsReadWhereAGazetteerIsWrong() throws IOException {
    String right = write("a.csv", "name,latitude,longitude\nHalden,1,2\n");
    String wrong = write("b.csv", "name,latitude,longitude\nHalden,95,2\n");
    String text = write("a.txt", "She said no.");

    assertEquals(2, console.run("read", "--gazetteer", right, "--gazetteer", wrong, text));

    assertEquals(
        "onrecord: "
            + wrong
            + ":2: latitude \"95\" is not between -90 and 90\nTry: onrecord read --help\n",
        console.err());
    assertEquals("", console.out());
    assertEquals(List.of(), asked);
  }

  @Test
  void aHomeThatNobodyKnowsIsWrongUsage() {
    assertEquals(2, console.run("places", "--home=Narnia", "a.txt"));

    assertTrue(console.err().contains("there is no country \"Narnia\": write its"), console.err());
    assertEquals(List.of(), asked);
  }
}
