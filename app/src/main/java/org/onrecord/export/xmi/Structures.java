package org.onrecord.export.xmi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.text.Span;

/** The feature structures of one document, as elements of XMI, numbered as they come. */
final class Structures {
  /** 0 is null, 1 the text. */
  private static final int FIRST = 2;

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private final List<Integer> members = new ArrayList<>();
  private int next = FIRST;

  /**
   * @param text in which spans stand, as it is written
   */
  Structures(String text) {
    this.text = text;
  }

  /** The number of a structure that is to be written. */
  int number() {
    return next++;
  }

  /** A structure in the making. */
  Structure structure(String type, int number) {
    return new Structure(type, number);
  }

  /** A structure that stands for words, in the making. */
  Structure annotation(String type, int number, Span span) {
    return new Structure(type, number)
        .with("sofa", "1")
        .with("begin", span.start())
        .with("end", span.end())
        .with("words", span.in(text));
  }

  String elements() {
    return out.toString();
  }

  /** The numbers of those in the index. */
  String members() {
    return members.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /** A structure in the making: an element with attributes. */
  final class Structure {
    private final String type;
    private final Map<String, String> features = new LinkedHashMap<>();
    private final StringBuilder inside = new StringBuilder();

    private Structure(String type, int number) {
      this.type = type;
      features.put("xmi:id", String.valueOf(number));
      members.add(number);
    }

    Structure with(String feature, Object value) {
      features.put(feature, value.toString());
      return this;
    }

    /** A feature that may be absent. */
    Structure with(String feature, Optional<?> value) {
      value.ifPresent(known -> with(feature, known));
      return this;
    }

    /** A feature that is a list of other structures; absent where it is empty. */
    Structure with(String feature, List<Integer> numbers) {
      return numbers.isEmpty()
          ? this
          : with(feature, numbers.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }

    /** A feature that is a list of texts. */
    Structure texts(String feature, List<String> values) {
      values.forEach(
          value ->
              inside
                  .append("<" + feature + ">")
                  .append(XmiExport.text(value))
                  .append("</" + feature + ">"));
      return this;
    }

    void write() {
      out.append("  <news:").append(type);
      features.forEach(
          (name, value) ->
              out.append(' ').append(name).append("=\"").append(attribute(value)).append('"'));
      if (inside.isEmpty()) {
        out.append("/>\n");
      } else {
        out.append('>').append(inside).append("</news:").append(type).append(">\n");
      }
    }
  }

  /** XML would make spaces of tabs and line ends in attributes. */
  static String attribute(String value) {
    return XmiExport.text(value).replace("\n", "&#10;").replace("\t", "&#9;");
  }
}
