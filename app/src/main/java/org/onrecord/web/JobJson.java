package org.onrecord.web;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Jobs as JSON. */
final class JobJson {
  private JobJson() {}

  static void write(Job.Stand job, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("number", job.number());
    json.writeStringProperty("name", job.name());
    json.writeStringProperty("state", job.state().word());
    json.writeNumberProperty("added", job.added());
    json.writeNumberProperty("changed", job.changed());
    json.writeNumberProperty("known", job.known());
    json.writeNumberProperty("failed", job.failed());
    json.writeArrayPropertyStart("documents");
    for (Job.Kept each : job.documents()) {
      json.writeStartObject();
      json.writeStringProperty("document", each.id());
      json.writeStringProperty("title", each.title());
      json.writeStringProperty("came", each.came().word());
      json.writeEndObject();
    }
    json.writeEndArray();
    write("failures", "reason", job.failures(), json);
    write("notes", "note", job.notes(), json);
    json.writeStringProperty("reason", job.reason());
    json.writeEndObject();
  }

  private static void write(String field, String text, List<Job.Said> all, JsonGenerator json) {
    json.writeArrayPropertyStart(field);
    for (Job.Said each : all) {
      json.writeStartObject();
      json.writeStringProperty("name", each.name());
      json.writeStringProperty(text, each.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
