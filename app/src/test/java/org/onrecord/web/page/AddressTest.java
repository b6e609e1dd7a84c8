package org.onrecord.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The state of a page goes along with its links. */
final class AddressTest {
  private static final Address HERE = here();

  private static Address here() {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("q", "rain & \"hail\"");
    query.put("act", "deny");
    query.put("cursor", "abc");
    return new Address("/statements", query);
  }

  @Test
  void anotherFilterKeepsTheOthersAndBeginsAnew() {
    assertEquals(
        "/statements?q=rain%20%26%20%22hail%22&act=deny&outlet=The%20Vale",
        HERE.with("outlet", "The Vale").toString());
    assertEquals("/statements?act=deny", HERE.without("q").toString());
  }

  @Test
  void pagesKeepTheFilters() {
    Pager pager = Pager.of(HERE, Optional.of("def"));
    assertEquals("/statements?q=rain%20%26%20%22hail%22&act=deny&cursor=def", pager.older());
    assertEquals("/statements?q=rain%20%26%20%22hail%22&act=deny", pager.newest());
    assertEquals(new Pager("", ""), Pager.of(Address.of("/statements"), Optional.empty()));
  }

  @Test
  void filesHoldTheWholeListThatTheFiltersLetThrough() {
    ListHead head = ListHead.of("Statements", "", HERE, List.of("csv", "geojson"));
    assertEquals(
        List.of(
            "/statements.csv?q=rain%20%26%20%22hail%22&act=deny",
            "/statements.geojson?q=rain%20%26%20%22hail%22&act=deny"),
        head.exports().stream().map(ListHead.Link::href).toList());
    assertEquals(
        List.of("words", "act"), head.filters().stream().map(ListHead.Filter::name).toList());
    assertEquals("/statements", head.clear());
  }

  @Test
  void whatLinksHaveNarrowedStaysInTheForm() {
    FilterForm form = FilterForm.of(HERE, List.of(FilterForm.Field.of("place", "Place", "text")));
    assertEquals("rain & \"hail\"", form.words());
    assertEquals(List.of("act"), form.hidden().stream().map(FilterForm.Field::name).toList());
  }

  @Test
  void aFacetsChosenValueLeadsOutOfIt() {
    Facet facet =
        Facet.of("act", "Act", HERE, List.of("say", "deny", "say"), Optional::of, Acts::past);
    assertEquals(
        List.of("said", "denied"), facet.values().stream().map(Facet.Value::text).toList());
    assertEquals(List.of(2L, 1L), facet.values().stream().map(Facet.Value::count).toList());
    assertTrue(facet.values().get(1).chosen());
    assertEquals("/statements?q=rain%20%26%20%22hail%22", facet.values().get(1).href());
    assertEquals("/statements?q=rain%20%26%20%22hail%22&act=say", facet.values().getFirst().href());
  }
}
