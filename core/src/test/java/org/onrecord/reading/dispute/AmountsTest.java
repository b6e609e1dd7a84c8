package org.onrecord.reading.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.onrecord.reading.event.Figures;

class AmountsTest {
  private static final String KILLED =
      "14/NUM/nummod/2 people/NOUN/nsubj:pass/4 were/AUX/aux:pass/4 killed/VERB/root/0";
  private static final String MARCHED = "20/NUM/nummod/2 people/NOUN/nsubj/3 marched/VERB/root/0";
  private static final String NAMES =
      "46/NUM/nummod/2 names/NOUN/root/0 on/ADP/case/5 its/PRON/nmod:poss/5 list/NOUN/nmod/2"
          + " of/ADP/case/7 those/PRON/nmod/5 detained/VERB/acl/7 overnight/ADV/advmod/8";
  private static final String PICKED =
      "213/NUM/nummod/2 people/NOUN/root/0 picked/VERB/acl/2 up/ADP/compound:prt/3"
          + " in/ADP/case/7 the/DET/det/7 night/NOUN/obl/3";
  private static final String REBUILT =
      "All/DET/det/3 118/NUM/nummod/3 homes/NOUN/nsubj:pass/6 have/AUX/aux/6 been/AUX/aux:pass/6"
          + " rebuilt/VERB/root/0";
  private static final String FINISHED =
      "Fourteen/NUM/nummod/2 houses/NOUN/nsubj/3 stand/VERB/root/0 finished/ADJ/xcomp/3";
  private static final String THIRD =
      "One/DET/det/2 driver/NOUN/nsubj/6 in/ADP/case/4 three/NUM/nmod/2 had/AUX/aux/6"
          + " failed/VERB/root/0 to/PART/mark/8 turn/VERB/xcomp/6 up/ADP/compound:prt/8";
  private static final String PERCENT =
      "87/NUM/nummod/2 percent/NOUN/nsubj/7 of/ADP/case/5 the/DET/det/5 drivers/NOUN/nmod/2"
          + " are/AUX/cop/7 out/ADV/root/0";

  private static List<Amount> of(String sentence) {
    Marked marked = Marked.of(sentence);
    Unit unit =
        new Unit(
            List.of(marked.sentence().parse().extent()), Optional.empty(), Optional.empty(), "ann");
    return new Amounts(
            marked.sentence().text(),
            marked.tokens(),
            marked.lists(),
            new Figures(),
            new TreeMap<>(),
            any -> false)
        .of(unit);
  }

  private static Amount one(String sentence) {
    List<Amount> found = of(sentence);
    assertEquals(1, found.size(), sentence);
    return found.getFirst();
  }

  private static boolean areOpen(String some, String others) {
    return !one(some).isOfAnother(one(others)) && !one(some).meets(one(others));
  }

  @Test
  void whatBefallsThemTellsWhoIsCounted() {
    assertEquals(Set.of("counts:killed"), one(KILLED).fates());
    assertTrue(one(KILLED).isOfAnother(one(MARCHED)));
  }

  @Test
  void eachOfTwoNumbersHasItsOwnFate() {
    List<Amount> found =
        of(
            "14/NUM/nummod/2 people/NOUN/nsubj:pass/3 killed/VERB/root/0 and/CCONJ/cc/6"
                + " 20/NUM/nsubj:pass/6 injured/VERB/conj/3");
    assertEquals(
        List.of(Set.of("counts:killed"), Set.of("counts:injured")),
        found.stream().map(Amount::fates).toList());
  }

  @Test
  void countsOfOneThingInOtherWordsStayOpen() {
    assertTrue(areOpen(NAMES, PICKED));
    assertTrue(one(NAMES).isOfTheSame(one(PICKED)));
    assertTrue(areOpen(REBUILT, FINISHED));
    assertTrue(one(REBUILT).isOfTheSame(one(FINISHED)));
    assertTrue(areOpen(THIRD, PERCENT));
    assertTrue(one(THIRD).isOfTheSame(one(PERCENT)));
  }

  @Test
  void nounsOfWhichNothingIsKnownStayOpen() {
    String hooks = "Nine/NUM/nummod/2 hooks/NOUN/nsubj/4 are/AUX/cop/4 empty/ADJ/root/0";
    assertTrue(areOpen(hooks, MARCHED));
    assertFalse(one(hooks).isOfTheSame(one(MARCHED)));
  }

  @Test
  void soldiersAreNoVillagersButBothArePeople() {
    Amount soldiers = one("Nine/NUM/nummod/2 soldiers/NOUN/nsubj/3 died/VERB/root/0");
    Amount villagers = one("Six/NUM/nummod/2 villagers/NOUN/nsubj/3 died/VERB/root/0");
    assertTrue(soldiers.isOfAnother(villagers));
    assertTrue(soldiers.isOfTheSame(one(KILLED)));
    assertTrue(one(KILLED).isOfTheSame(villagers));
  }

  @Test
  void aShareIsNoCountAndNoMoney() {
    String money = "They/PRON/nsubj/2 paid/VERB/root/0 30/NUM/nummod/4 euros/NOUN/obj/2";
    String dollars =
        "They/PRON/nsubj/2 paid/VERB/root/0 30/NUM/nummod/4 million/NUM/nummod/6"
            + " US/PROPN/compound/6 dollars/NOUN/obj/2";
    String people = "They/PRON/nsubj/2 paid/VERB/root/0 31/NUM/nummod/4 drivers/NOUN/obj/2";
    assertTrue(one(PERCENT).isOfAnother(one(people)));
    assertTrue(one(money).isOfAnother(one(people)));
    assertTrue(one(money).isOfAnother(one(dollars)));
    assertTrue(one(dollars).isOfTheSame(one(dollars)));
  }

  @Test
  void whatLastsIsNoCount() {
    assertEquals(
        List.of(), of("It/PRON/nsubj/2 lasted/VERB/root/0 three/NUM/nummod/4 years/NOUN/obl/2"));
  }

  @Test
  void nobodyIsNoneWhereOneThingBefallsThem() {
    Amount nobody = one("Nobody/PRON/nsubj:pass/3 was/AUX/aux:pass/3 killed/VERB/root/0");
    assertTrue(nobody.isOfTheSame(one(KILLED)));
    assertFalse(nobody.meets(one(KILLED)));
    assertTrue(nobody.isOfAnother(one(MARCHED)));
    Amount asked = one("Nobody/PRON/nsubj/2 asked/VERB/root/0");
    assertTrue(asked.isOfAnother(one(KILLED)));
    assertTrue(asked.isOfAnother(one("Nine/NUM/nummod/2 workers/NOUN/nsubj/3 came/VERB/root/0")));
  }
}
