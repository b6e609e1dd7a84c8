package org.onrecord.eval.gold;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Files of UTF-8 text, gzip-compressed where their name ends in {@code .gz}. */
public final class GoldFile {
  private GoldFile() {}

  /**
   * All of a file's text, its line ends as they are.
   *
   * @throws GoldException if it can't be read or isn't UTF-8
   */
  public static String text(Path file) {
    try (InputStream in = open(file)) {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(in.readAllBytes()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new GoldException(file + " isn't UTF-8 text");
    } catch (IOException e) {
      throw new GoldException(file, e);
    }
  }

  /** The lines of a file, which {@code \n} alone ends: a text may hold other line separators. */
  static String[] lines(Path file) {
    return text(file).split("\n", -1);
  }

  /** The files in a folder whose names end so, by name; hidden ones are left out. */
  static List<Path> in(Path folder, String ending) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path file : all) {
        String name = name(file);
        if (name.endsWith(ending) && !name.startsWith(".")) {
          files.add(file);
        }
      }
    } catch (IOException e) {
      throw new GoldException(folder, e);
    }
    files.sort(null);
    return files;
  }

  /** A file's name without its folders. */
  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    return name(file).endsWith(".gz") ? new GZIPInputStream(in) : in;
  }
}
