package org.onrecord.eval.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.eval.Fixtures;
import org.onrecord.eval.gold.AttributionGold;
import org.onrecord.eval.gold.GoldDocument;
import org.onrecord.eval.gold.Part;

class PolnearWriterTest {
  @Test
  void whatIsWrittenIsRead(@TempDir Path folder) throws IOException {
    AttributionGold reader = new AttributionGold(Part.DEV, false);
    List<GoldDocument> gold = reader.read(Fixtures.attributions("polnear"));
    PolnearWriter.write(gold, folder);
    assertEquals(gold, reader.read(folder));
  }
}
