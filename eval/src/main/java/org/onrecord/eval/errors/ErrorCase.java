package org.onrecord.eval.errors;

/**
 * One error.
 *
 * @param kind what is wrong
 * @param cause what it has in common with errors of the same cause: the words involved
 * @param example where it was met: the document and the words around it
 */
record ErrorCase(ErrorKind kind, String cause, String example) {}
