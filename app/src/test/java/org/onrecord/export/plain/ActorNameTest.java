package org.onrecord.export.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorNameTest {
  @ParameterizedTest
  @CsvSource({
    "Ana Doctorow, doctor, true",
    "Bo Parsons, Parson, true",
    "Émile Roué, rou, true",
    "Doctor Ana, doctor, false",
    "“the town's Mayor”, mayor, false",
    "C.E.O. of the port, c.e.o., false",
    "“a Čedok guide”, čedok guide, false"
  })
  void aRoleIsShownUnlessTheNameSaysItInWholeWords(String name, String role, boolean shown) {
    assertEquals(
        Optional.of(role).filter(any -> shown),
        ActorName.of(Optional.of(name), "", Optional.of(role), Optional.empty()).role());
  }
}
