package org.onrecord.compare;

import java.util.List;
import java.util.Locale;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Place;
import org.onrecord.record.Time;
import org.onrecord.text.Span;

/**
 * Whom and what a sentence names.
 *
 * @param actors names, in lower case
 * @param places GeoNames ids
 * @param countries ISO 3166-1 alpha-2
 * @param times as TIMEX3 values
 */
record Named(Terms actors, Terms places, Terms countries, Terms times) {
  static Named in(NewsRecord record, Span sentence) {
    List<Place> here =
        record.places().stream().filter(each -> each.span().overlaps(sentence)).toList();
    return new Named(
        Terms.of(
            record.actors().stream()
                .filter(
                    each -> each.mentions().stream().anyMatch(it -> it.span().overlaps(sentence)))
                .flatMap(each -> each.name().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList()),
        Terms.ofNumbers(here.stream().flatMap(each -> each.geonames().stream().boxed()).toList()),
        Terms.of(here.stream().flatMap(each -> each.country().stream()).toList()),
        Terms.of(
            record.times().stream()
                .filter(each -> each.span().overlaps(sentence))
                .map(Time::value)
                .toList()));
  }
}
