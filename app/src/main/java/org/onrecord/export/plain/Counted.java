package org.onrecord.export.plain;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.onrecord.record.Event;
import org.onrecord.record.Quantity;

/** Counts and amounts for people: "killed 7 people, injured 24–99". */
public final class Counted {
  private Counted() {}

  /** Those of an event; empty where it tells none. */
  public static Stream<String> of(Event event, Findings findings) {
    return findings.all(Quantity.class, event.quantities()).stream()
        .map(each -> of(each, findings.text()))
        .distinct();
  }

  private static String of(Quantity quantity, String text) {
    String unit = quantity.unit().map(Harmless::line).orElse("");
    return switch (quantity.what()) {
      case MONEY -> (unit + " " + number(quantity, text)).strip();
      case OTHER -> (number(quantity, text) + " " + unit).strip();
      default -> (quantity.what().label() + " " + number(quantity, text) + " " + unit).strip();
    };
  }

  private static String number(Quantity quantity, String text) {
    OptionalDouble low = quantity.low();
    OptionalDouble high = quantity.high();
    if (low.isPresent() && high.isPresent()) {
      String least = number(low.getAsDouble());
      String most = number(high.getAsDouble());
      return least.equals(most) ? least : least + "–" + most;
    }
    return low.isPresent()
        ? "at least " + number(low.getAsDouble())
        : high.isPresent()
            ? "at most " + number(high.getAsDouble())
            : Words.quoted(List.of(quantity.span()), text);
  }

  private static String number(double value) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(BigDecimal.valueOf(value));
  }
}
