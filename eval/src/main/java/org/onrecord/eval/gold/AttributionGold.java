package org.onrecord.eval.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads gold attributions in any of the layouts that are known: a folder of PolNeAR's, a folder of
 * JSON files with {@code statements}, or JSON Lines.
 */
public final class AttributionGold {
  private final AttributionLines lines;

  /**
   * @param part which part is wanted of a file that has parts
   * @param allVersions whether a document that several people annotated counts once for each
   */
  public AttributionGold(Part part, boolean allVersions) {
    lines = new AttributionLines(part, allVersions);
  }

  /**
   * The documents of a file or folder.
   *
   * @throws GoldException if it can't be read, or holds none
   */
  public List<GoldDocument> read(Path path) {
    List<GoldDocument> documents = documents(path);
    if (documents.isEmpty()) {
      throw new GoldException(
          path
              + " holds no gold attributions: give a folder with text/ and attributions/, a folder"
              + " of .json files with \"statements\", or a .jsonl file");
    }
    return documents;
  }

  private List<GoldDocument> documents(Path path) {
    if (!Files.isDirectory(path)) {
      return lines.read(path);
    }
    return isPolnear(path) ? PolnearFolder.read(path) : StatementFolder.read(path);
  }

  /** Whether a folder has PolNeAR's layout. */
  public static boolean isPolnear(Path folder) {
    return PolnearFolder.isOne(folder);
  }
}
