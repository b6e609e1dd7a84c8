package org.onrecord.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A value of a closed list, with the word that stands for it in the record's JSON form. */
public sealed interface Labelled
    permits Kind,
        Act,
        Factuality,
        Actor.Kind,
        Mention.Form,
        Place.Use,
        Place.Precision,
        Time.Type,
        Event.Type,
        Event.Quad,
        Event.Tense,
        Quantity.What,
        Dispute.Relation {

  /** The constant's name, as every enum has it. */
  String name();

  /** The word in the JSON form; the name in lower case unless the list says otherwise. */
  default String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The value that a label stands for.
   *
   * @throws IllegalArgumentException if it stands for none; the message lists the labels
   */
  static <E extends Enum<E> & Labelled> E of(Class<E> type, String label) {
    for (E value : type.getEnumConstants()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    String known =
        Arrays.stream(type.getEnumConstants())
            .map(Labelled::label)
            .collect(Collectors.joining(", "));
    throw new IllegalArgumentException("\"" + label + "\" is none of " + known);
  }
}
