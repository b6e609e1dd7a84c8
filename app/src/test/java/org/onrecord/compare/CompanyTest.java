package org.onrecord.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CompanyTest {
  private static final Comparison COMPARISON = Comparison.load();

  private static List<Report> reports(String... texts) {
    List<Report> reports = new ArrayList<>();
    for (String text : texts) {
      String word = text.substring(0, text.indexOf(' '));
      reports.add(COMPARISON.events(Written.of(text).event(word).record()).getFirst().report());
    }
    return reports;
  }

  @Test
  void reportsOnOneThingAreLikeTheSameOthers() {
    List<Report> reports =
        reports(
            "Earthquake shakes Tarnby and its harbour.",
            "Tremors near Tarnby damage the harbour.",
            "Harbour of Tarnby shut by earthquake.",
            "Senate rejects the budget of governor Ellery.",
            "Governor Ellery loses the budget vote.",
            "Budget vote: Ellery beaten in senate.");
    Company company = Company.of(reports);
    Report first = reports.getFirst();
    assertTrue(company.likeTheSame(first, reports.get(1)) > .25);
    assertTrue(company.likeTheSame(first, reports.get(4)) < 0);
    assertTrue(company.relative(first, reports.get(2)) > 0);
    assertTrue(company.relative(first, reports.get(4)) < 0);
    assertEquals(1, company.alike(first, first));
  }

  @Test
  void aFewDocumentsTellNothingOfOneAnother() {
    List<Report> reports = reports("Earthquake shakes Tarnby.", "Tremors near Tarnby.");
    Company company = Company.of(reports);
    assertTrue(Double.isNaN(company.likeTheSame(reports.get(0), reports.get(1))));
    assertTrue(Double.isNaN(company.relative(reports.get(0), reports.get(1))));
    assertTrue(company.alike(reports.get(0), reports.get(1)) > 0);
  }
}
