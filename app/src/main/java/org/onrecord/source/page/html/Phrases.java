package org.onrecord.source.page.html;

import java.util.regex.Pattern;

/** Short blocks that stand on pages everywhere and are of no article, told by their words. */
final class Phrases {
  private static final int LONGEST = 160;
  private static final int LONGEST_NOTICE = 1200;

  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?:advertisement|advertorial|sponsored|promoted|anzeige|publicidad)\\b.*"
              + "|skip (?:advertisement|to )\\b.*"
              + "|(?:read (?:more|also|next)|also read|see also|related(?: \\p{L}+)?|recommended"
              + "|more on this|you may also like|don['’]t miss|watch|listen)\\s*:?\\s*"
              + "|(?:read (?:more|also|next)|also read|see also|recommended|related)\\s*:.*"
              + "|(?:share|tweet|print|e-?mail|save|copy link|follow us|back to top|loading)\\b"
              + "[^.]{0,40}"
              + "|(?:sign up|subscribe|log in|register)\\b.*"
              + "|(?:tags?|topics?|filed under|posted in|categories)\\s*:?(?:\\s.*)?"
              + "|(?:photo(?:graph)?s?|image|picture|credit|source|video)\\s*:.*"
              + "|(?:©|\\(c\\)|copyright)\\s.*|.*\\ball rights reserved\\b.*"
              + "|\\d+ (?:comments?|shares|likes|min(?:ute)?s? read)\\b.*"
              + "|comments(?: \\(\\d+\\))?|leave a (?:reply|comment)|.*\\bstory continues below\\b.*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?:written |words |reporting |analysis |posted |published |edited |story |report )?by"
              + "|von|par|por)\\s+\\p{L}.*|submitted by .*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DATE =
      Pattern.compile(
          "(?i)\\b(?:\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[:.]\\d{2}"
              + "|(?:(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\p{L}{0,6}|may)\\.?"
              + " \\d{1,2},? \\d{4}|\\d{1,2}\\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
              + "\\p{L}{0,6}\\.?(?: \\d{4})?|(?:minutes?|hours?|days?) ago)\\b");

  private static final Pattern NOTICE =
      Pattern.compile(
          "(?is)(?=.*\\bcookies?\\b|.*\\bpersonal data\\b|.*\\byour data\\b|.*\\byour privacy\\b)"
              + "(?=.*\\b(?:we|our) (?:and|use|partners|site|may|website|will)\\b|.*\\bthis (?:web)?"
              + "site uses\\b|.*\\bour partners\\b|.*\\bconsent\\b).*");

  private Phrases() {}

  /** Whether a block is no running text of an article by its words. */
  static boolean isFurniture(Block block) {
    return block.length() <= LONGEST && FURNITURE.matcher(block.words()).matches()
        || isNotice(block.words());
  }

  /** Whether it tells who wrote the article, or when. */
  static boolean isByline(Block block) {
    return block.length() <= LONGEST
        && !block.isSentence()
        && (BYLINE.matcher(block.words()).matches() || DATE.matcher(block.words()).find());
  }

  /** Whether it asks for consent to cookies and the like. */
  static boolean isNotice(String words) {
    return words.length() <= LONGEST_NOTICE && NOTICE.matcher(words).matches();
  }
}
