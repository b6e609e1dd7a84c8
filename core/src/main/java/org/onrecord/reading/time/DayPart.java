package org.onrecord.reading.time;

/** A part of the day, and how TIMEX3 writes it. */
enum DayPart {
  MORNING("MO"),
  MIDDAY("MI"),
  AFTERNOON("AF"),
  EVENING("EV"),
  NIGHT("NI"),
  DAYTIME("DT");

  private final String code;

  DayPart(String code) {
    this.code = code;
  }

  String code() {
    return "T" + code;
  }
}
