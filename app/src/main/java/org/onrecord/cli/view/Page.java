package org.onrecord.cli.view;

import java.util.OptionalInt;

/**
 * What a page for people is shown on.
 *
 * @param colour whether in colour
 * @param columns of the terminal; none where it goes to no terminal, and nothing is cut
 */
public record Page(boolean colour, OptionalInt columns) {}
