package org.onrecord.reading.language;

import java.lang.Character.UnicodeScript;
import java.util.Optional;

/** Scripts that news is written in, in one language each. */
final class Scripts {
  private Scripts() {}

  /** The language of a script; empty where several languages use it. */
  static Optional<String> language(UnicodeScript script) {
    return switch (script) {
      case HAN, BOPOMOFO -> Optional.of("zh");
      case HIRAGANA, KATAKANA -> Optional.of("ja");
      case HANGUL -> Optional.of("ko");
      case GREEK -> Optional.of("el");
      case HEBREW -> Optional.of("he");
      case ARMENIAN -> Optional.of("hy");
      case GEORGIAN -> Optional.of("ka");
      case THAI -> Optional.of("th");
      case LAO -> Optional.of("lo");
      case KHMER -> Optional.of("km");
      case MYANMAR -> Optional.of("my");
      case TIBETAN -> Optional.of("bo");
      case SINHALA -> Optional.of("si");
      case BENGALI -> Optional.of("bn");
      case GURMUKHI -> Optional.of("pa");
      case GUJARATI -> Optional.of("gu");
      case ORIYA -> Optional.of("or");
      case TAMIL -> Optional.of("ta");
      case TELUGU -> Optional.of("te");
      case KANNADA -> Optional.of("kn");
      case MALAYALAM -> Optional.of("ml");
      case THAANA -> Optional.of("dv");
      default -> Optional.empty();
    };
  }
}
