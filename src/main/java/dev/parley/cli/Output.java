package dev.parley.cli;

import picocli.CommandLine;

/** What a command has printed. */
final class Output {
    private Output() {}

    /** False, and said so, when it could not be written to its end: the disk is full, or the reader is gone. */
    static boolean finished(CommandLine command) {
        if (!command.getOut().checkError()) {
            return true;
        }
        command.getErr().println("parley: the output could not be written to its end; is the disk full?");
        return false;
    }
}
