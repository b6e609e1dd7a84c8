package org.onrecord.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What the program works in.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminal what they are connected to
 * @param loader makes the reader ready when it is needed
 * @param ending what is done when the program is told to end
 */
record Surroundings(
    InputStream in,
    Output out,
    PrintStream err,
    Terminal terminal,
    Reading.Loader loader,
    Ending ending) {}
