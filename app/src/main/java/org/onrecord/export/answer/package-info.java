/**
 * What an archive answers as JSON, and in words: the same for whoever asks, at the command line or
 * over the network.
 */
@NullMarked
package org.onrecord.export.answer;

import org.jspecify.annotations.NullMarked;
