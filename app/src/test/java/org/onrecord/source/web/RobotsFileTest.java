package org.onrecord.source.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsFileTest {
  @Test
  void theGroupThatNamesTheProgramCountsAndNotThatForAll() {
    RobotsFile file =
        file("User-agent: *\nDisallow: /\n\nUser-agent: onRECORD\nDisallow: /private\n");

    assertTrue(file.allows("/news"));
    assertFalse(file.allows("/private/a"));
  }

  @Test
  void allGroupsThatNameItAreOne() {
    RobotsFile file =
        file(
            "User-agent: Onrecord\nDisallow: /a\n\nUser-agent: Other\nDisallow: /\n\n"
                + "User-agent: Onrecord/2.0\nDisallow: /b\n");

    assertFalse(file.allows("/a"));
    assertFalse(file.allows("/b"));
    assertTrue(file.allows("/c"));
  }

  @Test
  void severalNamesShareAGroupWhateverElseStandsBetween() {
    RobotsFile file =
        file(
            "user-agent: Other\nSitemap: https://example.org/map.xml\n\nuser-agent: Onrecord\n"
                + "crawl-delay: 10\ndisallow: /a # not this\n");

    assertFalse(file.allows("/a"));
  }

  @Test
  void whatIsNotForTheProgramIsAllowed() {
    assertTrue(file("User-agent: Onrecorder\nDisallow: /\n").allows("/"));
    assertTrue(file("Disallow: /\n").allows("/"));
    assertTrue(file("").allows("/"));
    assertTrue(file("<html>Not found</html>").allows("/"));
  }

  @Test
  void anEmptyDisallowForbidsNothing() {
    assertTrue(file("User-agent: *\nDisallow:\n").allows("/a"));
  }

  @Test
  void theLongestRuleDecidesAndAllowsWhereTwoAreEquallyLong() {
    RobotsFile file =
        file(
            "User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /a/b/c\nAllow: /d\nDisallow: /d\n");

    assertFalse(file.allows("/a/x"));
    assertTrue(file.allows("/a/b/x"));
    assertFalse(file.allows("/a/b/c"));
    assertTrue(file.allows("/d"));
  }

  @Test
  void robotsTxtItselfMayBeRead() {
    assertTrue(file("User-agent: *\nDisallow: /\n").allows("/robots.txt"));
  }

  @Test
  void aMarkBeforeAndAnyLineEndsAreRead() {
    assertFalse(file("\uFEFFUser-agent: *\rDisallow: /a\r").allows("/a"));
    assertFalse(file("User-agent: *\r\nDisallow: /a\r\n").allows("/a"));
  }

  @Test
  void aFileOfManyStarsIsDecidedInTime() {
    String rule = "Disallow: /" + "*a".repeat(1000) + "b\n";
    RobotsFile file = file("User-agent: *\n" + rule.repeat(200));

    assertTrue(file.allows("/" + "a".repeat(4000)));
  }

  @ParameterizedTest
  @CsvSource({
    "/fish, /fish, true",
    "/fish, /fish.html, true",
    "/fish, /fishheads/yummy.html, true",
    "/fish, /fish?id=1, true",
    "/fish, /Fish.asp, false",
    "/fish, /catfish, false",
    "/fish*, /fish.html, true",
    "/fish/, /fish, false",
    "/*.php, /index.php, true",
    "/*.php, /folder/any.php.file.html, true",
    "/*.php, /, false",
    "/*.php$, /filename.php, true",
    "/*.php$, /filename.php?a, false",
    "/*.php$, /filename.php5, false",
    "/fish*.php, /fishheads/catfish.php?a, true",
    "/$, /, true",
    "/$, /a, false",
    "/a*b*c, /axxbxxbxc, true",
    "/a%3cd, /a%3Cd, true",
    "/%7Ejoe, /~joe, true",
    "/a%2Fb, /a/b, false",
    "/ツ, /%E3%83%84, true",
  })
  void aRuleFitsAsTheStandardSays(String rule, String target, boolean fits) {
    assertEquals(fits, RobotsRule.of(rule, true).fits(RobotsRule.normal(target)));
  }

  private static RobotsFile file(String text) {
    return RobotsFile.of(text.getBytes(UTF_8), Fetcher.PRODUCT);
  }
}
