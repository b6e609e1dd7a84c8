package org.onrecord.cli.view;

/**
 * What a page for people is shown on.
 *
 * @param colour whether in colour
 * @param columns how wide its lines of text are
 * @param screen whether it has an edge, where longer lines must be cut
 */
public record Page(boolean colour, int columns, boolean screen) {}
