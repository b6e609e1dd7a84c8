package org.onrecord.reading.time;

/** How exactly a moment is told, from the finest. */
enum Grain {
  DAY("XXXX-XX-XX"),
  WEEKEND("XXXX-WXX-WE"),
  WEEK("XXXX-WXX"),
  MONTH("XXXX-XX"),
  SEASON("XXXX-XX"),
  QUARTER("XXXX-QX"),
  HALF("XXXX-HX"),
  YEAR("XXXX"),
  DECADE("XXX"),
  CENTURY("XX"),
  MILLENNIUM("X");

  private final String any;

  Grain(String any) {
    this.any = any;
  }

  /** TIMEX3's value of one of which nothing is known. */
  String any() {
    return any;
  }
}
