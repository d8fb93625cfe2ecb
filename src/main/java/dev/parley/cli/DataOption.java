package dev.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where Parley's data is. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:PARLEY_DATA:-data}",
            description = "The folder that holds the data (default: ${DEFAULT-VALUE})")
    private Path folder = Path.of("data");

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            defaultValue = "${env:PARLEY_TOKEN:-}",
            showDefaultValue = CommandLine.Help.Visibility.NEVER,
            description =
                    "By whose name a running server is asked, where it needs a login: else the console's, which may do"
                            + " all (PARLEY_TOKEN, which others do not see among the processes)")
    private String token = "";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    Optional<String> token() {
        return Optional.of(token.strip()).filter(given -> !given.isEmpty());
    }

    Path folder() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ParameterException(
                    command.commandLine(), "Invalid value for option '--data' (DIR): '" + folder + "' is not a folder");
        }
        return folder;
    }
}
