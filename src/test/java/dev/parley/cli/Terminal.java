package dev.parley.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** Runs commands as a user types them, and keeps what the last one printed. */
final class Terminal {
    private final Application application;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** @param application what commands start that find no server */
    Terminal(Class<?> application) {
        this.application = new Application(application);
    }

    int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine line = Commands.commandLine(application);
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
