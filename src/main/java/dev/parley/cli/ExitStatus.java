package dev.parley.cli;

/** What the help of the commands says alike of their exit status. */
final class ExitStatus {
    static final String HEADING = "%nExit status:%n";
    static final String USAGE = "2:The command line is wrong: standard error names the option and what is accepted";

    private ExitStatus() {}
}
