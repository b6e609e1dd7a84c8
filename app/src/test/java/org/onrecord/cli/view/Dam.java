package org.onrecord.cli.view;

import java.util.Optional;
import org.onrecord.cli.HandMade;
import org.onrecord.record.Act;
import org.onrecord.record.Actor;
import org.onrecord.record.Factuality;
import org.onrecord.record.Kind;
import org.onrecord.record.Mention;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;

/** An invented article with statements of every sort, marked by hand. */
final class Dam {
  static final String TEXT =
      """
      RIVNA, March 4, 2026 (Meridian News) — The dam above Rivna could fail within days, the \
      town's mayor warned on Wednesday, and engineers said that the water had risen by 40 \
      centimetres since Sunday.

      “We have asked three times for pumps,” said Olena Kravets, the mayor. “Nobody came. \
      Nobody even called.”

      The ministry for water said Ms Kravets had claimed last year that the town was “entirely \
      safe”, an account that her office denies.

      According to a report seen by Meridian News, the gates were last serviced in 2011. The \
      minister, Tomas Eide, has not said whether he will order the valley cleared; he is expected \
      to announce a decision on Friday.

      An engineer at the site, 山田太郎 (Taro Yamada), put it like this: “水位はまだ上がっています” — \
      the water is still rising.
      """;

  private Dam() {}

  static NewsRecord record() {
    HandMade made =
        new HandMade(
            new Document(
                Optional.of("dam.txt"),
                Optional.of("2026-03-04"),
                Optional.of("Rivna waits for pumps as water rises"),
                TEXT));
    String mayor =
        made.someone("the town's mayor", Mention.Form.NOMINAL)
            .again("Olena Kravets", Mention.Form.NAME)
            .named("Olena Kravets")
            .role("mayor")
            .code("UKR GOV")
            .add();
    String minister = made.actor("Tomas Eide", "Tomas Eide", Optional.of("minister"));
    String ministry =
        made.someone("The ministry for water", Mention.Form.NOMINAL)
            .kind(Actor.Kind.ORGANISATION)
            .code("UKR GOV")
            .add();
    String engineer =
        made.someone("An engineer at the site", Mention.Form.NOMINAL)
            .again("山田太郎", Mention.Form.NAME)
            .named("山田太郎")
            .role("engineer")
            .add();
    made.someone("Meridian News", Mention.Form.NAME)
        .again("Meridian News", Mention.Form.NAME)
        .named("Meridian News")
        .kind(Actor.Kind.ORGANISATION)
        .add();
    made.someone("engineers", Mention.Form.NOMINAL).kind(Actor.Kind.GROUP).add();
    made.said("The dam above Rivna could fail within days")
        .by("the town's mayor")
        .who(mayor)
        .cue("warned")
        .act(Act.WARN)
        .add();
    made.at("engineers said")
        .said("that the water had risen by 40 centimetres since Sunday")
        .by("engineers")
        .cue("said")
        .add();
    made.at("“We have asked")
        .said("“We have asked three times for pumps,”", "“Nobody came. Nobody even called.”")
        .by("Olena Kravets, the mayor")
        .who(mayor)
        .cue("said")
        .kind(Kind.DIRECT)
        .act(Act.ACCUSE)
        .add();
    String account =
        made.at("The ministry for water")
            .said("Ms Kravets had claimed last year that the town was “entirely safe”")
            .by("The ministry for water")
            .who(ministry)
            .cue("said")
            .kind(Kind.MIXED)
            .add();
    made.said("that the town was “entirely safe”")
        .by("Ms Kravets")
        .who(mayor)
        .cue("had claimed")
        .kind(Kind.MIXED)
        .act(Act.CLAIM)
        .within(account)
        .add();
    made.said("an account").by("her office").cue("denies").act(Act.DENY).confidence(0.41).add();
    made.at("According to a report")
        .said("the gates were last serviced in 2011")
        .by("a report seen by Meridian News")
        .cue("According to")
        .act(Act.REPORT)
        .add();
    made.at("The minister, Tomas")
        .said("whether he will order the valley cleared")
        .by("The minister, Tomas Eide")
        .who(minister)
        .cue("has not said")
        .how(Factuality.CERTAINLY_NOT)
        .add();
    made.at("he is expected")
        .said("a decision")
        .by("he")
        .who(minister)
        .cue("is expected to announce")
        .how(Factuality.PROBABLE)
        .add();
    made.at("An engineer")
        .said("“水位はまだ上がっています”", "the water is still rising")
        .by("An engineer at the site, 山田太郎 (Taro Yamada)")
        .who(engineer)
        .cue("put it like this:")
        .kind(Kind.MIXED)
        .add();
    return made.record();
  }
}
