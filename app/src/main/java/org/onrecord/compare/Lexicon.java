package org.onrecord.compare;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.reading.Resource;
import org.onrecord.reading.attribution.Inflection;

/**
 * How rare common English words are, and what they mean as vectors: of the reader's own table of
 * subwords, so that no model need be asked (training/resources/wordvectors.py). Rarity is that of
 * Zipf's law: the logarithm of a word's rank in the vocabulary, which is sorted by how common words
 * are, over that of the last.
 *
 * <p>Layout of {@code words.bin}, big-endian: the number of words and that of dimensions as 32-bit
 * integers; of each word, its rank and its length in bytes as 16-bit integers, its letters, its
 * vector in bytes.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Lexicon {
  /** Larger than any rank. */
  private static final double LAST = 28_527;

  private final Map<String, Entry> forms;
  private final Map<String, Entry> stems;

  private Lexicon(Map<String, Entry> forms, Map<String, Entry> stems) {
    this.forms = forms;
    this.stems = stems;
  }

  /**
   * What is known of a word.
   *
   * @param stem of the word
   * @param hash of the stem, as {@link Terms} have it
   * @param rarity how rare the commonest word of the stem is, from 0 to 1; 1 of one that is not
   *     known
   * @param meaning of the word; where that is not known, of the words of its stem together; else
   *     {@link Meaning#NONE}
   */
  record Entry(String stem, long hash, double rarity, Meaning meaning) {
    private static Entry of(String stem, List<Entry> some) {
      return new Entry(
          stem,
          Terms.hash(stem),
          some.stream().mapToDouble(Entry::rarity).min().orElse(1),
          Meaning.sum(some.stream().map(Entry::meaning).toList()));
    }

    private Entry with(Meaning other) {
      return new Entry(stem, hash, rarity, other);
    }
  }

  private static final class Held {
    static final Lexicon LEXICON = read();
  }

  /** The words, which are read once. */
  static Lexicon load() {
    return Held.LEXICON;
  }

  private static Lexicon read() {
    ByteBuffer in = ByteBuffer.wrap(Resource.bytes(Lexicon.class, "words.bin"));
    int words = in.getInt();
    int dimensions = in.getInt();
    Map<String, Entry> forms = HashMap.newHashMap(words);
    Map<String, List<Entry>> byStem = new HashMap<>();
    for (int i = 0; i < words; i++) {
      double rarity = Math.log1p(in.getShort()) / Math.log(LAST);
      byte[] letters = new byte[in.getShort()];
      in.get(letters);
      byte[] vector = new byte[dimensions];
      in.get(vector);
      String form = new String(letters, StandardCharsets.US_ASCII);
      String stem = Inflection.stem(form);
      Entry entry = new Entry(stem, Terms.hash(stem), rarity, Meaning.of(vector));
      forms.put(form, entry);
      byStem.computeIfAbsent(stem, none -> new ArrayList<>()).add(entry);
    }
    Map<String, Entry> stems = HashMap.newHashMap(byStem.size());
    byStem.forEach((stem, some) -> stems.put(stem, Entry.of(stem, some)));
    forms.replaceAll(
        (form, entry) -> stems.getOrDefault(entry.stem(), entry).with(entry.meaning()));
    return new Lexicon(forms, stems);
  }

  /** How rare the commonest word of a stem is, from 0 to 1; 1 of a stem that is not known. */
  double rarity(String stem) {
    Entry entry = stems.get(stem);
    return entry == null ? 1 : entry.rarity();
  }

  /**
   * What is known of a word.
   *
   * @param form in lower case
   */
  Entry entry(String form) {
    Entry known = forms.get(form);
    if (known != null) {
      return known;
    }
    String stem = Inflection.stem(form);
    return stems.getOrDefault(stem, new Entry(stem, Terms.hash(stem), 1, Meaning.NONE));
  }
}
