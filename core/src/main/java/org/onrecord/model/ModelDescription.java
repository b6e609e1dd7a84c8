package org.onrecord.model;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What {@code reader.json} says of the trained model: how much it reads at once, which scores
 * belong to which task, and the small tables that turn scores into findings.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param window the most subwords it reads at once, with [CLS] and [SEP]
 * @param overlap about how many subwords neighbouring windows share
 * @param width how many scores a word has
 * @param heads its tasks by name
 * @param taggers the tasks that mark spans of words, by name
 * @param linking the task that links spans
 * @param chaining the task that links mentions
 * @param homing the task that tells which country an actor belongs to
 * @param filling the task that tells what fills the roles of an event
 * @param opposing the task that tells what is in dispute
 * @param confidence how sure to be of a statement
 */
public record ModelDescription(
    int window,
    int overlap,
    int width,
    Map<String, Head> heads,
    Map<String, SpanTagger> taggers,
    Linking linking,
    Chaining chaining,
    Homing homing,
    Filling filling,
    Opposing opposing,
    Logistic confidence) {
  private static final int FORMAT = 1;

  /** A window must hold the longest word with [CLS] and [SEP], and a good piece of text. */
  private static final int LEAST_WINDOW = 128;

  /** One buffer must hold all scores of a window. */
  private static final int MOST_WINDOW = 1 << 16;

  public ModelDescription {
    heads = Map.copyOf(heads);
    taggers = Map.copyOf(taggers);
    if (window < LEAST_WINDOW || window > MOST_WINDOW || overlap < 0 || overlap > window / 2) {
      throw new ModelException(
          "windows of " + window + " subwords that overlap by " + overlap + " can't be used");
    }
    for (Head head : heads.values()) {
      if (head.at() + head.size() > width) {
        throw new ModelException(
            "head '" + head.name() + "' lies outside of the model's " + width + " columns");
      }
    }
  }

  /** The task of that name. */
  public Head head(String name) {
    return known(heads, name);
  }

  /** The task of that name, which marks spans of words. */
  public SpanTagger tagger(String name) {
    return known(taggers, name);
  }

  private static <T> T known(Map<String, T> all, String name) {
    T found = all.get(name);
    if (found == null) {
      throw new ModelException(
          "this model has no head '"
              + name
              + "' of that kind, but "
              + new TreeSet<>(all.keySet())
              + ": use one that was trained for this version");
    }
    return found;
  }

  /**
   * Reads {@code reader.json}.
   *
   * @param in UTF-8; closed by the caller
   * @throws ModelException if it isn't such a description; whoever knows the file names it
   */
  public static ModelDescription read(InputStream in) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
      return of(Json.read(parser));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new ModelException("the model's description can't be read: " + e.getMessage(), e);
    }
  }

  private static ModelDescription of(Json json) {
    int format = json.field("format").integer();
    if (format != FORMAT) {
      throw new ModelException(
          "the model's description has format " + format + "; this version reads " + FORMAT);
    }
    Map<String, Head> heads = new LinkedHashMap<>();
    Map<String, SpanTagger> taggers = new LinkedHashMap<>();
    Json described = json.field("heads");
    for (String name : described.names()) {
      Json each = described.field(name);
      Head head = head(name, each);
      heads.put(name, head);
      if (each.has("transitions")) {
        taggers.put(name, tagger(head, each));
      }
    }
    return new ModelDescription(
        json.field("window").integer(),
        json.field("overlap").integer(),
        json.field("width").integer(),
        heads,
        taggers,
        linking(described.field("link")),
        chaining(heads, described),
        homing(heads, described),
        filling(heads, described),
        opposing(heads, json.field("opposing")),
        logistic(json.field("confidence")));
  }

  private static Head head(String name, Json json) {
    List<String> tags = new ArrayList<>();
    if (json.has("tags")) {
      json.field("tags").items().forEach(tag -> tags.add(tag.text()));
    }
    return new Head(name, json.field("at").integer(), json.field("size").integer(), tags);
  }

  private static SpanTagger tagger(Head head, Json json) {
    int size = head.size();
    return new SpanTagger(
        head,
        json.field("transitions").table(size, size),
        json.field("first").numbers(size),
        json.field("last").numbers(size));
  }

  private static Linking linking(Json json) {
    Head head = head("link", json);
    int depth = json.field("depth").integer();
    if (head.size() != 2 * Link.PARTS * depth) {
      throw new ModelException(
          "head 'link' has " + head.size() + " columns, not 8 times its depth of " + depth);
    }
    return new Linking(
        head,
        json.field("reach").integer(),
        link(json.field("content_cue"), 0, depth),
        link(json.field("cue_source"), Link.PARTS * depth, depth));
  }

  private static Chaining chaining(Map<String, Head> heads, Json described) {
    Json later = described.field("chain_later");
    return new Chaining(
        known(heads, "chain_later"),
        known(heads, "chain_earlier"),
        List.of(later.field("pairs").table(Chaining.LOOKS, Chaining.DISTANCES)));
  }

  private static Homing homing(Map<String, Head> heads, Json described) {
    return new Homing(
        known(heads, "home_actor"),
        known(heads, "home_place"),
        described.field("home_actor").field("gap").numbers(Link.GAPS));
  }

  private static Filling filling(Map<String, Head> heads, Json described) {
    Json triggers = described.field("event_trigger");
    List<String> roles = triggers.field("roles").items().stream().map(Json::text).toList();
    return new Filling(
        known(heads, "event_trigger"),
        known(heads, "event_party"),
        roles,
        List.of(triggers.field("gap").table(roles.size(), Link.GAPS)));
  }

  private static Opposing opposing(Map<String, Head> heads, Json json) {
    byte[] weights = Base64.getDecoder().decode(json.field("weights").text());
    return new Opposing(
        json.field("read").items().stream().map(name -> known(heads, name.text())).toList(),
        json.field("depth").integer(),
        json.field("hidden").integer(),
        json.field("relations").items().stream().map(Json::text).toList(),
        ByteBuffer.wrap(weights).asShortBuffer());
  }

  private static Logistic logistic(Json json) {
    List<String> features = json.field("features").items().stream().map(Json::text).toList();
    return new Logistic(
        features, json.field("weights").numbers(features.size()), json.field("bias").number());
  }

  private static Link link(Json json, int at, int depth) {
    return new Link(
        at,
        json.field("weights").numbers(depth),
        json.field("bias").number(),
        json.field("none").numbers(depth),
        List.of(json.field("gap").table(Link.GAPS, depth)),
        List.of(json.field("between").table(Link.BETWEENS, depth)),
        List.of(json.field("breaks").table(Link.BREAKS, depth)));
  }
}
