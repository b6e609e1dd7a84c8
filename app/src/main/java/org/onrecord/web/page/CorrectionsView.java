package org.onrecord.web.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The page of what persons said of actors.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param frame around it
 * @param head over the list
 * @param items the newest first
 * @param pager under the list
 */
public record CorrectionsView(Frame frame, ListHead head, List<CorrectionItem> items, Pager pager) {
  public CorrectionsView {
    Objects.requireNonNull(frame);
    Objects.requireNonNull(head);
    items = List.copyOf(items);
    Objects.requireNonNull(pager);
  }

  /**
   * A page of the list.
   *
   * @param here the list as it is
   * @param next the cursor of the next page
   */
  public static CorrectionsView of(
      Frame frame, Address here, List<CorrectionItem> items, Optional<String> next) {
    return new CorrectionsView(
        frame,
        ListHead.of(
            "Corrections",
            "What persons said of actors, and who said it. Nothing is lost: each can be taken"
                + " back.",
            here,
            List.of("csv", "json")),
        items,
        Pager.of(here, next));
  }
}
