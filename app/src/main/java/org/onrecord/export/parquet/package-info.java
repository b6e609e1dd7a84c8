/** Tables in the columnar format Parquet, which DuckDB writes where it is at hand. */
@NullMarked
package org.onrecord.export.parquet;

import org.jspecify.annotations.NullMarked;
