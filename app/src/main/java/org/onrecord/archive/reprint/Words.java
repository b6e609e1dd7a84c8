package org.onrecord.archive.reprint;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The words of a text as numbers, the same for all that should not tell two texts apart: case,
 * punctuation, diacritics, white space, the form of quotation marks, tags that were left over.
 *
 * <p>A word is a run of letters and digits after compatibility decomposition (NFKD), without marks
 * and apostrophes ("don’t" is "dont") and without the commas and points inside numbers; in scripts
 * that put no blanks between words, each letter. Its number is the FNV-1a hash of its UTF-16 code
 * units in 64 bits, hence the same on each machine.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9923">RFC 9923, FNV</a>
 */
final class Words {
  private static final String JOINERS = "'’‘ʼ`´\u00ad\u0640\u200b\u200c\u200d\ufeff";

  private final long[] hashes;
  private final BitSet figures;

  private Words(long[] hashes, BitSet figures) {
    this.hashes = hashes;
    this.figures = figures;
  }

  static Words of(String text) {
    Cutter cutter = new Cutter(Normalizer.normalize(Markup.without(text), Normalizer.Form.NFKD));
    cutter.cut();
    return new Words(Arrays.copyOf(cutter.hashes, cutter.count), cutter.figures);
  }

  int count() {
    return hashes.length;
  }

  long at(int index) {
    return hashes[index];
  }

  /** Whether a word is all digits. */
  boolean isFigure(int index) {
    return figures.get(index);
  }

  /** Goes through a text once. */
  private static final class Cutter {
    private final String text;
    private final BitSet figures = new BitSet();
    private long[] hashes = new long[64];
    private int count;
    private long word = Fnv.START;
    private boolean figure = true;

    Cutter(String text) {
      this.text = text;
    }

    void cut() {
      for (int at = 0; at < text.length(); ) {
        int letter = text.codePointAt(at);
        int next = at + Character.charCount(letter);
        if (!isPassedOver(letter, at)) {
          if (Character.isLetterOrDigit(letter)) {
            take(letter);
          } else {
            end();
          }
        }
        at = next;
      }
      end();
    }

    private void take(int letter) {
      boolean alone = Unspaced.is(letter);
      if (alone) {
        end();
      }
      figure &= Character.isDigit(letter);
      int value = Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : lower(letter);
      word = Fnv.plus(word, value);
      if (alone) {
        end();
      }
    }

    private static int lower(int letter) {
      return Character.toLowerCase(Character.toUpperCase(letter));
    }

    private boolean isPassedOver(int letter, int at) {
      return JOINERS.indexOf(letter) >= 0
          || Character.getType(letter) == Character.NON_SPACING_MARK
          || (letter == ',' || letter == '.') && isDigit(at - 1) && isDigit(at + 1);
    }

    private boolean isDigit(int at) {
      return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private void end() {
      if (word != Fnv.START) {
        if (count == hashes.length) {
          hashes = Arrays.copyOf(hashes, 2 * count);
        }
        figures.set(count, figure);
        hashes[count++] = word;
        word = Fnv.START;
        figure = true;
      }
    }
  }
}
