package org.onrecord.web.page;

import java.util.List;
import java.util.Objects;

/**
 * Why a page can't be shown.
 *
 * @param frame around it
 * @param detail what was wrong, and what to do
 * @param wrongs all that is wrong with the request
 */
public record ErrorView(Frame frame, String detail, List<Wrong> wrongs) {
  public ErrorView {
    Objects.requireNonNull(frame);
    Objects.requireNonNull(detail);
    wrongs = List.copyOf(wrongs);
  }

  /** Something that is wrong with a parameter. */
  public record Wrong(String name, String detail) {}
}
