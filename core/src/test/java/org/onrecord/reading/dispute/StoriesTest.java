package org.onrecord.reading.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoriesTest {
  private final Stories stories = new Stories();

  private static Claims naming(String... names) {
    return new Claims(List.of(AfarTest.claim("x", "it rained", names)));
  }

  @Test
  void meetsDocumentsThatShareTwoNamesThatShareMostFirst() {
    assertEquals(List.of(), stories.add(naming("nyota", "sembira", "hamisi")));
    assertEquals(List.of(), stories.add(naming("orrel", "hamisi")));
    assertEquals(List.of(0), stories.add(naming("nyota", "sembira", "kuru")));
    assertEquals(List.of(2, 0), stories.add(naming("nyota", "sembira", "kuru")));
  }

  @Test
  void aNameAndSomeWordsTellAStoryToo() {
    stories.add(new Claims(List.of(AfarTest.claim("x", "tractors blocked prefecture", "plateau"))));
    assertEquals(
        List.of(0),
        stories.add(
            new Claims(List.of(AfarTest.claim("y", "tractors blocked prefecture", "plateau")))));
    assertEquals(
        List.of(),
        stories.add(new Claims(List.of(AfarTest.claim("z", "tractors slept", "plateau")))));
  }

  @Test
  void meetsOnlySoManyHoweverManyThereAre() {
    int met = 0;
    int documents = 1_000;
    for (int i = 0; i < documents; i++) {
      met += stories.add(naming("president", "capital", "story" + i / 10, "town" + i / 10)).size();
    }
    assertTrue(met <= documents * Stories.MET, met + " comparisons");
  }

  @Test
  void findsNothingByNamesThatAllHave() {
    for (int i = 0; i < Stories.COMMON; i++) {
      stories.add(naming("president", "capital"));
    }
    assertEquals(List.of(), stories.add(naming("president", "capital")));
  }
}
