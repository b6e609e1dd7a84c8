package org.onrecord.cli.view;

import java.util.OptionalInt;
import org.onrecord.export.plain.Piece;
import org.onrecord.record.NewsRecord;

/** Where words of a dispute stand, for people. */
final class Where {
  private Where() {}

  static String sentence(Piece piece, NewsRecord record) {
    OptionalInt sentence = piece.sentence(record);
    return sentence.isPresent() ? "sentence " + sentence.getAsInt() : "no sentence";
  }

  /** With the offsets. */
  static String exactly(Piece piece, NewsRecord record) {
    return sentence(piece, record) + ", " + piece.extent().start() + "–" + piece.extent().end();
  }
}
