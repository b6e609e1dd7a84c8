package org.onrecord.web;

import org.onrecord.archive.Archive;
import org.onrecord.archive.Kept;
import org.onrecord.export.answer.AnswerJson;
import org.onrecord.record.RecordJson;

/** A document of an archive, whole. Safe to share between threads. */
record DocumentPage(Archive archive) {

  /**
   * Its record with its text, and what the archive knows of it.
   *
   * @throws Problem if there is none of that id
   */
  Reply of(String id, Query query) {
    query.check();
    return archive
        .document(id)
        .map(DocumentPage::reply)
        .orElseThrow(
            () ->
                Problem.of(
                    404,
                    "There is no such document",
                    "no document of this archive has the id \""
                        + id
                        + "\": /api/v1/documents lists those that there are"));
  }

  private static Reply reply(Kept kept) {
    return Reply.json(
        json -> {
          AnswerJson fields = new AnswerJson(json);
          fields.text("document", kept.record().id());
          fields.text("source", kept.record().uri().orElse(kept.source()));
          fields.optional("outlet", kept.origin().outlet());
          fields.optional("author", kept.origin().author());
          fields.text("reprint_of", kept.reprintOf());
          fields.text("added", kept.added());
          fields.optional("superseded_by", kept.supersededBy());
          fields.text("reader", kept.reader());
          json.writeName("record");
          json.writeRawValue(RecordJson.line(kept.record()).strip());
        });
  }
}
