package dev.parley.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where Parley's data is. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:PARLEY_DATA:-data}",
            description = "The folder that holds the data (default: ${DEFAULT-VALUE})")
    private Path folder = Path.of("data");

    Path folder() {
        return folder;
    }
}
