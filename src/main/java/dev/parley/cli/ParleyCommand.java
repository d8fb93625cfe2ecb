package dev.parley.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley}: names the commands. */
@Command(
        name = "parley",
        mixinStandardHelpOptions = true,
        versionProvider = ImplementationVersion.class,
        description = "Turns news about negotiations into a graph that can be questioned.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            WorkerCommand.class,
            IngestCommand.class,
            TimelineCommand.class,
            ExtractCommand.class,
            DecideCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            CheckCommand.class,
            TokenCommand.class,
            EvalCommand.class,
            GazetteerCommand.class,
            HealthCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley serve --sample                            a server with the sample loaded",
            "  parley ingest story.txt --published 2025-12-04   one article in",
            "  parley timeline --actor Putin                    the timeline, for people",
            "",
            "parley COMMAND --help tells more: what a command takes, examples, and its exit status.",
            "Data is kept in ./data, or where --data or PARLEY_DATA says."
        })
final class ParleyCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    ParleyCommand(CommandSpec spec) {
        this.spec = spec;
    }

    ParleyCommand() {
        this(CommandSpec.create());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }
}
