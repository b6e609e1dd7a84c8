package org.onrecord.web.page;

import java.util.List;
import java.util.Objects;

/**
 * The page of what persons said of actors.
 *
 * @param items the newest first
 */
public record CorrectionsView(Frame frame, List<CorrectionItem> items) {
  public CorrectionsView {
    Objects.requireNonNull(frame);
    items = List.copyOf(items);
  }
}
