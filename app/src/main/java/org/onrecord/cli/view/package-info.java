/** Shows a record to a person: the article with its findings marked, and who said what in it. */
@NullMarked
package org.onrecord.cli.view;

import org.jspecify.annotations.NullMarked;
