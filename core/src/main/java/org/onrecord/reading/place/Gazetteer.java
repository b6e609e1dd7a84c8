package org.onrecord.reading.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.model.ModelException;
import org.onrecord.reading.Resource;
import org.onrecord.record.Place;

/**
 * Places and their names, as bytes that are searched where they lie, so that it costs a start
 * little. {@code training/resources/gazetteer.py} makes the resource: after four bytes {@code ORG2}
 * and the length of all come four lists of strings (countries; first-level units as {@code US.TX};
 * names of places; keys in the order of their bytes), a row for each place, the most important
 * first, and for each key its places, with the highest bit set where it is a byname. A list of
 * strings is their number, the offsets of each and of the end, and UTF-8; all numbers are
 * big-endian.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Gazetteer {
  /** What a place is; the order is that of the resource. */
  enum Kind {
    COUNTRY,
    ADMIN1,
    ADMIN2,
    CAPITAL,
    CITY,
    SECTION,
    REGION,
    WATER,
    CONTINENT
  }

  /** The name of the resource, and of the same file outside. */
  static final String RESOURCE = "gazetteer.bin";

  private static final int ROW = 21;
  private static final int MAGIC = 0x4f524732;
  private static final int HEADER = 8;
  private static final int BYNAME = 1 << 31;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern DROPPED = Pattern.compile("[.'’‘ʻʼ`]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ARTICLE = Pattern.compile("^the ");
  private static final Pattern MOUNT = Pattern.compile("^(mt|mount) ");
  private static final Pattern SAINT = Pattern.compile("^(st|saint|sainte) ");

  private final ByteBuffer bytes;
  private final Strings countries;
  private final Strings units;
  private final Strings names;
  private final Strings keys;
  private final int rows;
  private final int postings;

  /** Read from the resource beside this class. */
  Gazetteer() {
    this(ByteBuffer.wrap(Resource.bytes(Gazetteer.class, RESOURCE)));
  }

  /**
   * As it lies unpacked in a file, which is mapped and not read.
   *
   * @throws ModelException if that can't be done, or if it is no gazetteer of this version, or not
   *     a whole one
   */
  static Gazetteer of(Path file) {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      if (!isWhole(bytes)) {
        throw new ModelException(
            "the gazetteer "
                + file
                + " is cut short or of another version: delete it, and the one that ships is used");
      }
      return new Gazetteer(bytes);
    } catch (IOException e) {
      throw new ModelException("can't read the gazetteer " + file + ": " + e.getMessage(), e);
    }
  }

  private static boolean isWhole(ByteBuffer bytes) {
    return bytes.limit() > HEADER
        && bytes.getInt(0) == MAGIC
        && bytes.getInt(Integer.BYTES) == bytes.limit();
  }

  private Gazetteer(ByteBuffer bytes) {
    this.bytes = bytes;
    countries = new Strings(HEADER);
    units = new Strings(countries.end());
    names = new Strings(units.end());
    keys = new Strings(names.end());
    rows = keys.end();
    postings = rows + ROW * names.count();
  }

  /**
   * A place.
   *
   * @param country ISO 3166-1 alpha-2, or empty
   * @param unit its country and first-level unit, {@code US.TX}
   * @param people who live there; of what isn't lived in, as many as make a city as well known
   * @param geonames its GeoNames id, or 0
   * @param isByname whether the name that it was found by is one of the many that it has elsewhere
   *     or had before
   * @param isOwn whether it is one of the user's own
   */
  record Entry(
      String name,
      Kind kind,
      String country,
      String unit,
      Place.Point point,
      long people,
      long geonames,
      boolean isByname,
      boolean isOwn) {
    /** What lies in it has this for its unit, or for its country with a point: "US.TX", "US.". */
    Optional<String> region() {
      return isRegion() && !country.isEmpty() ? Optional.of(unit) : Optional.empty();
    }

    private boolean isRegion() {
      return kind == Kind.ADMIN1 || kind == Kind.COUNTRY;
    }

    boolean liesInOneOf(Set<String> regions) {
      String whole = country + ".";
      return (!isRegion() && regions.contains(unit))
          || (!unit.equals(whole) || !isRegion()) && regions.contains(whole);
    }

    /** In kilometres. */
    double distance(Entry other) {
      return point.kilometres(other.point);
    }
  }

  /**
   * The places of a name, the most important first.
   *
   * @param key of the name
   */
  List<Entry> of(String key) {
    int at = keys.find(key.getBytes(StandardCharsets.UTF_8));
    if (at < 0) {
      return List.of();
    }
    int from = bytes.getInt(postings + 4 * at);
    int to = bytes.getInt(postings + 4 * (at + 1));
    int lists = postings + 4 * (keys.count() + 1);
    List<Entry> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int place = bytes.getInt(lists + 4 * i);
      found.add(entry(place & ~BYNAME, (place & BYNAME) != 0));
    }
    return found;
  }

  private Entry entry(int place, boolean isByname) {
    int row = rows + ROW * place;
    return new Entry(
        names.get(place),
        Kind.values()[bytes.get(row + 20)],
        countries.get(bytes.getShort(row + 16) & 0xffff),
        units.get(bytes.getShort(row + 18) & 0xffff),
        new Place.Point(bytes.getInt(row) / 1e5, bytes.getInt(row + 4) / 1e5),
        bytes.getInt(row + 12) & 0xffffffffL,
        bytes.getInt(row + 8) & 0xffffffffL,
        isByname,
        false);
  }

  /** A name as names are compared: without case, accents, points, an article. */
  static String key(String name) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace("ø", "o")
            .replace("ł", "l")
            .replace("đ", "d")
            .replace("ı", "i")
            .replace("ß", "ss")
            .replace("æ", "ae");
    plain = BETWEEN.matcher(DROPPED.matcher(plain).replaceAll("")).replaceAll(" ").strip();
    plain = ARTICLE.matcher(plain).replaceFirst("");
    return SAINT.matcher(MOUNT.matcher(plain).replaceFirst("mt ")).replaceFirst("st ");
  }

  /** A list of strings in the resource. */
  private final class Strings {
    private final int start;

    Strings(int start) {
      this.start = start;
    }

    int count() {
      return bytes.getInt(start);
    }

    private int text() {
      return start + 4 + 4 * (count() + 1);
    }

    private int offset(int i) {
      return bytes.getInt(start + 4 + 4 * i);
    }

    int end() {
      return text() + offset(count());
    }

    String get(int i) {
      byte[] string = new byte[offset(i + 1) - offset(i)];
      bytes.get(text() + offset(i), string);
      return new String(string, StandardCharsets.UTF_8);
    }

    /** The place of a string, or less than 0. */
    int find(byte[] key) {
      int low = 0;
      int high = count() - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        int order = order(middle, key);
        if (order == 0) {
          return middle;
        }
        if (order < 0) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
      return -1;
    }

    /** Whether a string comes before another, is it, or comes behind: less than 0, 0, more. */
    private int order(int i, byte[] key) {
      int from = text() + offset(i);
      int length = offset(i + 1) - offset(i);
      for (int at = 0; at < Math.min(length, key.length); at++) {
        int order = Byte.compareUnsigned(bytes.get(from + at), key[at]);
        if (order != 0) {
          return order;
        }
      }
      return length - key.length;
    }
  }
}
