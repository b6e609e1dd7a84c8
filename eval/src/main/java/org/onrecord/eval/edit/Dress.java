package org.onrecord.eval.edit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** What an outlet puts around a report, and the typography it sets it in. */
final class Dress {
  private static final Pattern DATELINE =
      Pattern.compile("\\A[A-Z' ]+, [A-Z][a-z]+ \\d+ \\([A-Za-z]+\\) - ");
  private static final Pattern STOP = Pattern.compile("\\. ");

  private static final List<String> OPENINGS =
      List.of(
          "Readers of this newspaper will have followed the matter with some attention, and not a"
              + " few have written to us about it. Here is what is known so far, as the agencies"
              + " tell it.",
          "It is the talk of the morning, from the bakery queue to the tram. Our newsroom has been"
              + " asking around, but for now we have to rely on what others report.",
          "Good evening from the foreign desk. One story stood out among today's dispatches, and we"
              + " think that it deserves more room than it will get elsewhere.");
  private static final List<String> ENDINGS =
      List.of(
          "This article was supplied by an agency and has been edited by our staff for length and"
              + " style. Did you spot a mistake? Write to corrections. Subscribers can listen to"
              + " all of our articles in the app.",
          "More on this topic: our live blog, the day in pictures, and five things to know before"
              + " you leave the house. We use cookies to improve your experience; by reading on you"
              + " accept them.",
          "Contact the editors. Terms of use and privacy policy apply. Copyright of texts from"
              + " agencies remains with the agencies. Advertise with us and reach two million"
              + " readers a month.");
  private static final List<String> SOURCES =
      List.of(
          ", as news agencies report. ",
          ", according to agency reports. ",
          ", the agency reported. ",
          ", it was reported from the scene. ");

  private Dress() {}

  /** A headline of some words of the text. */
  static String headline(String text, RandomGenerator random) {
    String[] words = text.split("\\s+");
    List<String> picked = new ArrayList<>();
    for (int at = random.nextInt(5); at < words.length && picked.size() < 8; ) {
      picked.add(words[at]);
      at += 1 + random.nextInt(Math.max(1, words.length / 8));
    }
    return String.join(" ", picked) + "\n\n" + text;
  }

  static String dateline(String text) {
    String bare = DATELINE.matcher(text).replaceFirst("");
    return "By a staff writer, with agencies\nUpdated at 09:45\n\nBRIDGEWATER — " + bare;
  }

  static String attributed(String text, RandomGenerator random) {
    return STOP.matcher(text)
        .replaceAll(
            stop -> random.nextInt(5) > 0 ? ". " : SOURCES.get(random.nextInt(SOURCES.size())));
  }

  static String opening(String text, RandomGenerator random) {
    return OPENINGS.get(random.nextInt(OPENINGS.size())) + "\n\n" + text;
  }

  static String ending(String text, RandomGenerator random) {
    return text + "\n\n" + ENDINGS.get(random.nextInt(ENDINGS.size()));
  }

  /** Other quotation marks, dashes, blanks and forms of letters, and a first line in capitals. */
  static String typography(String text) {
    List<String> paragraphs = new ArrayList<>(Paragraphs.of(text));
    paragraphs.set(0, paragraphs.getFirst().toUpperCase(Locale.ROOT));
    return Normalizer.normalize(Paragraphs.join(paragraphs), Normalizer.Form.NFD)
        .replaceAll("\"(?=\\w)", "“")
        .replace('"', '”')
        .replace('\'', '’')
        .replace(" - ", " – ")
        .replace(". ", ".\u00a0 ")
        .replace("\n\n", "\r\n");
  }

  /** Tags, references and labels that a careless extraction leaves. */
  static String html(String text) {
    return "<p class=\"lead\">"
        + text.replace("\"", "&quot;")
            .replace("'", "&#8217;")
            .replace(", ", ",&nbsp;")
            .replace("\n\n", "</p>\n<p>Read more: <a href=\"/topics\">all topics</a></p>\n<p>")
        + "</p><br/> Share Tweet Print";
  }
}
