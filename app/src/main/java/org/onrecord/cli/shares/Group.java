package org.onrecord.cli.shares;

import java.util.Locale;
import org.onrecord.archive.query.Share;
import org.onrecord.export.plain.Harmless;

/** How groups of statements are called. */
final class Group {
  private Group() {}

  static String label(Share.By by) {
    return by.name().toLowerCase(Locale.ROOT);
  }

  /** Of which group a share is, for people. */
  static String of(Share share, Share.By by) {
    return by == Share.By.SPEAKER
        ? "All"
        : share.group().map(Harmless::line).orElse(label(by) + " not known");
  }
}
