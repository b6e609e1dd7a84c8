package org.onrecord.export.answer;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.archive.query.FoundDispute;
import org.onrecord.archive.query.Stand;
import org.onrecord.export.plain.Harmless;

/** What a dispute of an archive is about, in one line. */
public final class About {
  private About() {}

  /** Empty where no side asserts an event. */
  public static String of(FoundDispute dispute) {
    return dispute.about().map(About::of).orElse("");
  }

  private static String of(Stand.Gist event) {
    String what = event.type().map(type -> type + " ").orElse("") + "“" + event.words() + "”";
    return Stream.of(event.from(), Optional.of(what), event.place().map(place -> "in " + place))
        .flatMap(Optional::stream)
        .map(Harmless::line)
        .collect(Collectors.joining(" · "));
  }
}
