package org.onrecord.eval.command;

import java.nio.file.Path;
import java.util.List;

/** Where development data lies, seen from the repository's root. */
final class DevelopmentData {
  private static final Path SHARED = Path.of("..", "shared", "data");
  private static final Path OWN = Path.of("eval", "gold");

  static final List<Path> ATTRIBUTION = shared("attribution/polnear_dev.jsonl.gz");
  static final List<Path> NESTED = own("nested.jsonl");
  static final List<Path> ACTS = own("acts.jsonl");
  static final List<Path> ACTORS = own("actors.jsonl");
  static final List<Path> TIMES = own("time/dev");
  static final List<Path> SPOKEN_TIMES = shared("time/recognizers_english.jsonl.gz");
  static final List<Path> PLACES = shared("places/lgl.jsonl.gz");
  static final List<Path> COREFERENCE =
      shared("gum/gum_docs.jsonl.gz", "coref/gap_dev_val.jsonl.gz");
  static final List<Path> EVENTS =
      shared("events/plv_train.jsonl.gz", "events/cameo_class_train.jsonl.gz");
  static final List<Path> EVENT_PLACES = shared("events/event_location_train.jsonl.gz");
  static final List<Path> FACTUALITY = own("factuality.jsonl");
  static final Path GRADES = SHARED.resolve("factuality").resolve("uds_ih2.jsonl.gz");
  static final List<Path> DISPUTES = own("disputes.jsonl");
  static final List<Path> DISPUTES_ACROSS = own("across.jsonl");
  static final List<Path> DUPLICATES = own("duplicates.jsonl");
  static final List<Path> EVENT_COREFERENCE = shared("eventcoref/ecbplus_train.jsonl.gz");
  static final List<Path> ENTITIES = shared("ner/uner_en_ewt_dev.jsonl.gz");
  static final List<Path> TREEBANKS = shared("ud/en_ewt-ud-dev.conllu.gz", "gum/gum_dev.conllu.gz");
  static final List<Path> TEXTS = List.of(SHARED);

  private DevelopmentData() {}

  private static List<Path> shared(String... names) {
    return List.of(names).stream().map(SHARED::resolve).toList();
  }

  private static List<Path> own(String name) {
    return List.of(OWN.resolve(name));
  }
}
