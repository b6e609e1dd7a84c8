package org.onrecord.cli;

/**
 * The values of {@code --format} for lists that grow as documents are read, as they are written.
 */
enum ListFormat {
  table,
  csv,
  json
}
