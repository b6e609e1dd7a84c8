package org.onrecord.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the program begins and ends. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Output out = new Output(new FileOutputStream(FileDescriptor.out));
    Ending ending = new Ending();
    Exit exit = new Exit(ending, out);
    exit.onSignals();
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Surroundings surroundings =
        new Surroundings(
            System.in, out, err, Terminal.ofThisProcess(), TrainedReading::load, ending);
    exit.with(Onrecord.run(surroundings, arguments));
  }
}
