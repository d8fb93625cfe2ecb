package dev.parley.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Runs one command of the terminal. */
public final class Commands {
    /** Given instead of an exit status by a command whose work goes on in the background. */
    public static final int STAYS_UP = -1;

    private Commands() {}

    /** Exit status: 0 all went well, 1 something failed and was named, 2 wrong usage. */
    public static int run(Class<?> application, String[] args) {
        return commandLine(new Application(application)).execute(args);
    }

    static CommandLine commandLine(Application application) {
        IFactory factory = new CommandFactory(application);
        CommandLine line = new CommandLine(ParleyCommand.class, factory);
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler(new FailureReport());
        line.setParameterExceptionHandler(new UsageReport());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }
}
