package org.onrecord.web.page;

import java.util.Objects;

/**
 * Where a person enters the token.
 *
 * @param frame around it
 * @param to the address that was asked for, of this site
 * @param wrong whether a wrong one was entered
 */
public record LoginView(Frame frame, String to, boolean wrong) {
  public LoginView {
    Objects.requireNonNull(frame);
    Objects.requireNonNull(to);
  }
}
