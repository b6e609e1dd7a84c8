/**
 * The first step of reading: where paragraphs and sentences begin and end, told by rules, so that
 * every later step has them and none needs the model for it.
 */
@NullMarked
package org.onrecord.reading.sentence;

import org.jspecify.annotations.NullMarked;
