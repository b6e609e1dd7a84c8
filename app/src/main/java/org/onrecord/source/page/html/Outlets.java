package org.onrecord.source.page.html;

import java.util.Optional;

/** Who published something. No state; safe to share between threads. */
public final class Outlets {
  private Outlets() {}

  /** Where nothing else tells: the host of an address on the web, without {@code www.}. */
  public static Optional<String> at(String address) {
    return Addresses.host(address);
  }
}
