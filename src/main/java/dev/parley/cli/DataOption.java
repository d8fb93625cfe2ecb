package dev.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
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

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    Path folder() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ParameterException(
                    command.commandLine(), "Invalid value for option '--data' (DIR): '" + folder + "' is not a folder");
        }
        return folder;
    }
}
