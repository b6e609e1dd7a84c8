package org.onrecord.cli;

import org.onrecord.archive.query.Label;
import org.onrecord.record.Act;
import org.onrecord.record.Event;
import org.onrecord.record.Labelled;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values that records give labels, in small letters or capitals. */
final class LabelOf {
  private LabelOf() {}

  /** What a speaker does. */
  static final class AnAct implements ITypeConverter<Act> {
    @Override
    public Act convert(String written) {
      return of(Act.values(), written, "an act");
    }
  }

  /** What sort an event is of. */
  static final class AType implements ITypeConverter<Event.Type> {
    @Override
    public Event.Type convert(String written) {
      return of(Event.Type.values(), written, "a type");
    }
  }

  private static <E extends Labelled> E of(E[] values, String written, String what) {
    try {
      return Label.of(values, written, what);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
