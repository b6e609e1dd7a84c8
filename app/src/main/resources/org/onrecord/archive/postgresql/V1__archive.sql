-- The archive in PostgreSQL: the tables and columns of sqlite/V1__archive.sql, whose comments hold here. Keys are numbers of this file alone; ids come from content (docs/record.md).
-- A text stands with an escape for what a database can't hold: NUL and lone surrogates (Escape).
-- Spans are half-open, in UTF-16 code units, into document.text. Dates are ISO 8601, both inclusive.

CREATE TABLE document (
  key           BIGINT PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  page          TEXT NOT NULL,               -- what it is a version of: its uri (of a file its whole path), else its own id
  superseded_by BIGINT REFERENCES document, -- the next newer version of the same page
  source        TEXT NOT NULL,               -- what it was found as: a path, an address, a path and a line
  uri           TEXT,
  title         TEXT,
  author        TEXT,
  outlet        TEXT,                        -- who published it: the site's name, else its host
  language      TEXT NOT NULL,
  declared      TEXT,                        -- its language as the original says
  published     TEXT,                        -- as the document says
  moment        TEXT,                        -- published in UTC, to be compared: a date-time to the second, or a date
  added         TEXT NOT NULL,
  fetched       TEXT NOT NULL,
  media_type    TEXT NOT NULL,
  hash          TEXT NOT NULL,               -- SHA-256 of the original bytes, hexadecimal
  reader        TEXT NOT NULL,               -- version of the reader
  reprint       BIGINT NOT NULL,            -- key of the document that leads its group of reprints: its own if alone
  words         BIGINT NOT NULL,
  text          TEXT NOT NULL,
  places        BYTEA,                        -- where the text stands in the original (offset map), deflated; null if the original is the text, one empty passage if no place is known
  record        BYTEA NOT NULL                -- its record as a line of JSON, without the text, deflated
);
CREATE INDEX document_page ON document (page);
CREATE INDEX document_published ON document (published);
CREATE INDEX document_moment ON document (moment);
CREATE INDEX document_reprint ON document (reprint);
CREATE INDEX document_hash ON document (hash);
CREATE INDEX document_source ON document (source);

CREATE TABLE band (                          -- of the signature (MinHash) of a document that leads reprints
  hash     BIGINT NOT NULL,
  document BIGINT NOT NULL REFERENCES document ON DELETE CASCADE,
  PRIMARY KEY (hash, document)
);

CREATE TABLE signature (
  document BIGINT PRIMARY KEY REFERENCES document ON DELETE CASCADE,
  hashes   BYTEA NOT NULL
);

CREATE TABLE entity (                        -- actors of several documents that are one
  key      BIGINT PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,             -- of its first actor
  joined   BIGINT REFERENCES entity,        -- a person said that it is this one: then no actor names it
  name     TEXT,
  kind     TEXT NOT NULL,
  role     TEXT,
  code     TEXT,
  wikidata TEXT,
  rejected BIGINT NOT NULL DEFAULT 0        -- a person said that it is none
);
CREATE INDEX entity_name ON entity (lower(name));
CREATE INDEX entity_wikidata ON entity (wikidata) WHERE wikidata IS NOT NULL;
CREATE INDEX entity_state ON entity (code) WHERE kind = 'country';
CREATE INDEX entity_joined ON entity (joined) WHERE joined IS NOT NULL;

CREATE TABLE alias (                         -- the names of an entity's actors, in lower case: what later ones join by
  kind   TEXT NOT NULL,
  name   TEXT NOT NULL,
  entity BIGINT NOT NULL REFERENCES entity ON DELETE CASCADE,
  PRIMARY KEY (kind, name, entity)
);
CREATE INDEX alias_entity ON alias (entity);

CREATE TABLE actor (
  key      BIGINT PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  document BIGINT NOT NULL REFERENCES document ON DELETE CASCADE,
  entity   BIGINT NOT NULL REFERENCES entity,
  base     BIGINT NOT NULL REFERENCES entity, -- the entity by the rules and splits; entity is where merges lead from there
  name     TEXT,
  words    TEXT NOT NULL,                    -- the document's words for it
  kind     TEXT NOT NULL,
  role     TEXT,
  code     TEXT,
  wikidata TEXT,
  mentions BIGINT NOT NULL
);
CREATE INDEX actor_document ON actor (document);
CREATE INDEX actor_entity ON actor (entity);
CREATE INDEX actor_base ON actor (base);

CREATE TABLE pin (                           -- an actor that a person put into an entity, by splitting
  actor  TEXT PRIMARY KEY,                   -- its id: the actor may be gone, and come back
  entity BIGINT NOT NULL REFERENCES entity
);
CREATE INDEX pin_entity ON pin (entity);

CREATE TABLE sentence (                      -- number -1 is the title
  key      BIGINT PRIMARY KEY,              -- rowid in sentence_text
  document BIGINT NOT NULL REFERENCES document ON DELETE CASCADE,
  number   BIGINT NOT NULL,
  start_   BIGINT NOT NULL,
  end_     BIGINT NOT NULL,
  UNIQUE (document, number)
);
CREATE TABLE sentence_text (
  rowid BIGINT PRIMARY KEY,                  -- key of the sentence
  text  TSVECTOR NOT NULL                    -- by the configuration "simple"
);
CREATE INDEX sentence_text_text ON sentence_text USING GIN (text);

CREATE TABLE place (
  key       BIGINT PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  document  BIGINT NOT NULL REFERENCES document ON DELETE CASCADE,
  sentence  BIGINT NOT NULL,                -- number of the sentence
  use_      TEXT NOT NULL,
  name      TEXT,
  words     TEXT NOT NULL,
  latitude  DOUBLE PRECISION,
  longitude DOUBLE PRECISION,
  country   TEXT,
  geonames  BIGINT,
  precision_ TEXT
);
CREATE INDEX place_document ON place (document);
CREATE INDEX place_name ON place (lower(name));

CREATE TABLE statement (
  key        BIGINT PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  document   BIGINT NOT NULL REFERENCES document ON DELETE CASCADE,
  sentence   BIGINT NOT NULL,               -- number of the sentence in which it begins
  last       BIGINT NOT NULL,               -- and of that in which it ends
  start_     BIGINT NOT NULL,               -- of cue, source and content together
  end_       BIGINT NOT NULL,
  speaker    BIGINT REFERENCES actor,
  addressee  BIGINT REFERENCES actor,
  within     BIGINT REFERENCES statement DEFERRABLE INITIALLY DEFERRED,
  kind       TEXT NOT NULL,
  act        TEXT NOT NULL,
  said       TEXT NOT NULL,
  from_      TEXT,                           -- when it was said, where the text tells it
  to_        TEXT,
  content    TEXT NOT NULL,                  -- its words, parts joined by " … "
  confidence DOUBLE PRECISION NOT NULL
);
CREATE INDEX statement_document ON statement (document);
CREATE INDEX statement_speaker ON statement (speaker);

CREATE TABLE happening (                     -- events of several documents that are one
  key BIGINT PRIMARY KEY,
  id  TEXT NOT NULL UNIQUE                   -- of its first event
);

CREATE TABLE event (
  key        BIGINT PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  document   BIGINT NOT NULL REFERENCES document ON DELETE CASCADE,
  sentence   BIGINT NOT NULL,
  start_     BIGINT NOT NULL,
  end_       BIGINT NOT NULL,
  happening  BIGINT REFERENCES happening,
  type       TEXT,
  quad       TEXT,
  mode       TEXT,
  tense      TEXT NOT NULL,
  author     TEXT,                           -- how firmly the report commits to it (FactBank), null where it does not speak
  place      BIGINT REFERENCES place,
  from_      TEXT,                           -- its time; where the text tells none, null
  to_        TEXT,
  words      TEXT NOT NULL,                  -- of its first trigger
  confidence DOUBLE PRECISION NOT NULL
);
CREATE INDEX event_document ON event (document);
CREATE INDEX event_happening ON event (happening);

CREATE TABLE clue (                          -- by which events of one happening find each other
  hash  BIGINT NOT NULL,
  event BIGINT NOT NULL REFERENCES event ON DELETE CASCADE,
  PRIMARY KEY (hash, event)
);
CREATE INDEX clue_event ON clue (event);

CREATE TABLE party (                         -- who did it, and to whom
  event BIGINT NOT NULL REFERENCES event ON DELETE CASCADE,
  role  TEXT NOT NULL,                       -- actor, recipient
  number BIGINT NOT NULL,
  actor BIGINT REFERENCES actor,
  words TEXT NOT NULL,
  PRIMARY KEY (event, role, number)
);
CREATE INDEX party_actor ON party (actor);

CREATE TABLE vouch (                         -- how firmly a statement commits to an event
  event     BIGINT NOT NULL REFERENCES event ON DELETE CASCADE,
  statement BIGINT NOT NULL REFERENCES statement ON DELETE CASCADE,
  value     TEXT NOT NULL,
  PRIMARY KEY (event, statement)
);
CREATE INDEX vouch_statement ON vouch (statement);

CREATE TABLE quantity (
  key      BIGINT PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  document BIGINT NOT NULL REFERENCES document ON DELETE CASCADE,
  event    BIGINT REFERENCES event,
  what     TEXT NOT NULL,
  unit     TEXT,
  low      DOUBLE PRECISION,
  high     DOUBLE PRECISION,
  words    TEXT NOT NULL
);
CREATE INDEX quantity_document ON quantity (document);
CREATE INDEX quantity_event ON quantity (event);

CREATE TABLE dispute (
  key        BIGINT PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  document   BIGINT REFERENCES document ON DELETE CASCADE, -- null: across documents
  relation   TEXT NOT NULL,
  first_seen TEXT NOT NULL,                  -- when its second side was published, else added
  confidence DOUBLE PRECISION NOT NULL
);
CREATE INDEX dispute_document ON dispute (document);
CREATE INDEX dispute_first_seen ON dispute (first_seen, key);

CREATE TABLE side (                          -- of a dispute; several rows may be of one side
  dispute   BIGINT NOT NULL REFERENCES dispute ON DELETE CASCADE,
  side      BIGINT NOT NULL,                -- from 1
  number    BIGINT NOT NULL,
  document  BIGINT NOT NULL REFERENCES document ON DELETE CASCADE,
  actor     BIGINT REFERENCES actor,        -- null: the report itself, or nobody known
  statement BIGINT REFERENCES statement,    -- null: the report itself
  event     BIGINT REFERENCES event,
  start_    BIGINT NOT NULL,
  end_      BIGINT NOT NULL,
  PRIMARY KEY (dispute, side, number)
);
CREATE INDEX side_statement ON side (statement);
CREATE INDEX side_document ON side (document);

CREATE TABLE clash (                         -- two claims of a dispute across documents; the surest gives its relation
  dispute       BIGINT NOT NULL REFERENCES dispute ON DELETE CASCADE,
  earlier       BIGINT NOT NULL REFERENCES document ON DELETE CASCADE,
  earlier_start BIGINT NOT NULL,            -- where the claim begins, as in side
  later         BIGINT NOT NULL REFERENCES document ON DELETE CASCADE,
  later_start   BIGINT NOT NULL,
  relation      TEXT NOT NULL,
  confidence    DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (dispute, earlier, earlier_start, later, later_start)
);
CREATE INDEX clash_earlier ON clash (earlier);
CREATE INDEX clash_later ON clash (later);

CREATE TABLE correction (                    -- what a person said of entities; kept through re-reading
  key    BIGINT PRIMARY KEY,
  at     TEXT NOT NULL,
  who    TEXT NOT NULL,
  what   TEXT NOT NULL,                      -- merge, split, reject
  detail TEXT NOT NULL,                      -- JSON: ids of actors and entities
  undone TEXT,                               -- when
  undone_by TEXT
);

CREATE TABLE change (
  seq  BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at   TEXT NOT NULL,
  sort TEXT NOT NULL,                        -- document, entity, dispute, happening
  id   TEXT NOT NULL,
  what TEXT NOT NULL                         -- added, changed, removed
);

CREATE TABLE problem (
  key    BIGINT PRIMARY KEY,
  source TEXT NOT NULL UNIQUE,               -- gone once the same source is read
  at     TEXT NOT NULL,
  reason TEXT NOT NULL
);

CREATE TABLE feed (                          -- of an address that is polled
  uri           TEXT PRIMARY KEY,
  etag          TEXT,
  last_modified TEXT,
  next          TEXT NOT NULL,               -- not to be asked before
  failures      BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE claim (                         -- what of a document other documents may dispute
  document BIGINT PRIMARY KEY REFERENCES document ON DELETE CASCADE,
  claims   BYTEA NOT NULL                    -- as reading.dispute.Claims writes them
);

CREATE TABLE topic (                         -- names and other words (behind a ~) of a document, to find those that tell of the same
  word     TEXT NOT NULL,
  document BIGINT NOT NULL REFERENCES document ON DELETE CASCADE,
  PRIMARY KEY (word, document)
);
CREATE INDEX topic_document ON topic (document);
