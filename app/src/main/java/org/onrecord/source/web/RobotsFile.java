package org.onrecord.source.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a robots.txt allows a program of one name to fetch (RFC 9309): the rules of all groups that
 * name it, else of those for all; the longest rule that fits decides, and allows where two are
 * equally long.
 *
 * <p>Immutable; safe to share between threads.
 */
final class RobotsFile {
  /** Nothing is forbidden. */
  static final RobotsFile ALL = new RobotsFile(List.of());

  /** As much of a file as is read, in bytes; RFC 9309 asks for no less. */
  static final int MOST = 500 * 1024;

  private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");
  private static final Pattern LINE = Pattern.compile("\\s*([A-Za-z-]+)\\s*:([^#]*)(?:#.*)?");
  private static final Pattern PRODUCT = Pattern.compile("\\*|[A-Za-z_-]+");
  private static final String EVERYONE = "*";

  private final List<RobotsRule> rules;

  private RobotsFile(List<RobotsRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * The rules for a program.
   *
   * @param product its name, as it stands in its User-Agent before the slash
   */
  static RobotsFile of(byte[] file, String product) {
    String text = new String(file, 0, Math.min(file.length, MOST), StandardCharsets.UTF_8);
    Map<String, List<RobotsRule>> groups = groups(text.replace("\uFEFF", ""));
    List<RobotsRule> own = groups.get(product.toLowerCase(Locale.ROOT));
    return new RobotsFile(own == null ? groups.getOrDefault(EVERYONE, List.of()) : own);
  }

  /**
   * Whether something may be fetched.
   *
   * @param target path and query
   */
  boolean allows(String target) {
    String normal = RobotsRule.normal(target);
    return normal.equals("/robots.txt")
        || rules.stream()
            .filter(rule -> rule.fits(normal))
            .max(Comparator.comparingInt(RobotsRule::length).thenComparing(RobotsRule::allows))
            .map(RobotsRule::allows)
            .orElse(true);
  }

  private static Map<String, List<RobotsRule>> groups(String text) {
    Map<String, List<RobotsRule>> groups = new TreeMap<>();
    List<List<RobotsRule>> current = new ArrayList<>();
    boolean begun = false; // Whether the group has a rule, so that the next name opens another.
    for (String line : LINE_END.split(text, -1)) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        continue;
      }
      String value = parts.group(2).strip();
      switch (parts.group(1).toLowerCase(Locale.ROOT)) {
        case "user-agent" -> {
          if (begun) {
            current.clear();
          }
          begun = false;
          current.add(groups.computeIfAbsent(product(value), name -> new ArrayList<>()));
        }
        case "allow", "disallow" -> {
          begun = true;
          boolean allows = parts.group(1).equalsIgnoreCase("allow");
          if (!value.isEmpty()) {
            current.forEach(group -> group.add(RobotsRule.of(value, allows)));
          }
        }
        default -> {} // Other lines, such as Sitemap, must not part a group.
      }
    }
    return groups;
  }

  private static String product(String value) {
    Matcher name = PRODUCT.matcher(value);
    return name.lookingAt() ? name.group().toLowerCase(Locale.ROOT) : "";
  }
}
