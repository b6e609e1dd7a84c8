/**
 * Keeps what was read: one SQLite file, or a PostgreSQL database. The only package that knows SQL.
 */
@NullMarked
package org.onrecord.archive;

import org.jspecify.annotations.NullMarked;
