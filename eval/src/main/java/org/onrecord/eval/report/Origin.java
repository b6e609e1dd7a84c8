package org.onrecord.eval.report;

/**
 * Something that figures depend on.
 *
 * @param name of a file or folder, without where it lies
 * @param sha256 of its bytes, see {@link Checksum}
 */
public record Origin(String name, String sha256) {}
