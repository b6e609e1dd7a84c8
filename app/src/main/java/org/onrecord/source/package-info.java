/**
 * Where documents come from: files, folders, JSON Lines, web pages, PDF files and standard input,
 * one at a time. Plain text is decoded strictly, pages as browsers do.
 */
@NullMarked
package org.onrecord.source;

import org.jspecify.annotations.NullMarked;
