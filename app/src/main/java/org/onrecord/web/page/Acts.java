package org.onrecord.web.page;

import org.onrecord.record.Act;
import org.onrecord.record.Labelled;

/** What somebody does by saying something, as a verb behind its subject. */
final class Acts {
  private Acts() {}

  static String past(String act) {
    return past(Labelled.of(Act.class, act));
  }

  static String past(Act act) {
    return switch (act) {
      case SAY -> "said";
      case ASK -> "asked";
      case CLAIM -> "claimed";
      case DENY -> "denied";
      case ACCUSE -> "accused";
      case ADMIT -> "admitted";
      case PROMISE -> "promised";
      case THREATEN -> "threatened";
      case DEMAND -> "demanded";
      case ORDER -> "ordered";
      case AGREE -> "agreed";
      case REJECT -> "rejected";
      case PRAISE -> "praised";
      case CONDEMN -> "condemned";
      case WARN -> "warned";
      case BELIEVE -> "believed";
      case INTEND -> "intended";
      case FEEL -> "felt";
      case KNOW -> "knew";
      case REPORT -> "reported";
    };
  }
}
