package org.onrecord.archive.query;

/**
 * How much an archive holds, in current versions of pages.
 *
 * @param documents current versions of all pages
 * @param reprints how many of them repeat another
 * @param versions older versions
 * @param statements of all documents
 * @param quoted those of them that are counted, reprints once
 * @param events of all documents
 * @param disputes within documents
 * @param across disputes across documents
 */
public record Totals(
    long documents,
    long reprints,
    long versions,
    long statements,
    long quoted,
    long events,
    long disputes,
    long across) {}
