package dev.parley.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line why a command failed; the whole trace only where {@code PARLEY_DEBUG} asks for it. */
final class FailureReport implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        Throwable cause = failure;
        while (cause.getCause() != null && !isOurs(cause)) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        command.getErr()
                .println("parley: " + (message == null ? cause.getClass().getSimpleName() : message));
        if (System.getenv("PARLEY_DEBUG") != null) {
            failure.printStackTrace(command.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static boolean isOurs(Throwable failure) {
        return failure.getClass().getName().startsWith("dev.parley.");
    }
}
