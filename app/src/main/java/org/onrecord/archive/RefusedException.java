package org.onrecord.archive;

/**
 * What was asked for can't be done in this archive, in which nothing is wrong: two are one already,
 * it is undone, or nothing may be changed.
 */
public final class RefusedException extends ArchiveException {
  private static final long serialVersionUID = 1;

  RefusedException(String message) {
    super(message);
  }
}
