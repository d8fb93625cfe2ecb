package dev.parley.cli;

import dev.parley.archive.Archives;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley export}: what is stored into a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Write what is stored to a file. An archive holds every article verbatim and every decision, which is all that",
            "cannot be computed again; 'parley import' reads it. It is checked before it gets its name."
        },
        exitCodeListHeading = ExitStatus.HEADING,
        exitCodeList = {
            "0:The file is written and whole",
            "1:It could not be written to its end: standard error says why, and the file is as it was",
            ExitStatus.USAGE
        },
        footerHeading = "%nExamples:%n",
        footer = {"  parley export archive backup.jsonl", "  parley export timeline timeline.csv"})
final class ExportCommand implements Callable<Integer> {
    private final Application application;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "WHAT", description = "archive or timeline")
    private What what = What.ARCHIVE;

    @Parameters(index = "1", paramLabel = "FILE", description = "Where to; a timeline's ending says csv, json or jsonl")
    private Path file = Path.of("");

    @Mixin
    private DataOption data = new DataOption();

    /** What can be written to a file. */
    enum What {
        ARCHIVE,
        TIMELINE
    }

    ExportCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        Path target = file.toAbsolutePath();
        String address = address();
        Path part = Files.createTempFile(target.getParent(), ".parley-export", ".part");
        try (Server server = Server.of(application, data)) {
            copy(server.client(), address, part);
            if (what == What.ARCHIVE) {
                Archives.check(part);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        spec.commandLine().getOut().println(TerminalText.of(file + ": " + Files.size(target) + " bytes"));
        return 0;
    }

    private String address() {
        if (what == What.ARCHIVE) {
            return "/export/archive.jsonl";
        }
        String name = file.toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (!List.of("csv", "json", "jsonl").contains(ending)) {
            throw new ParameterException(
                    spec.commandLine(), "A timeline goes to a .csv, .json or .jsonl file, not to '" + name + "'");
        }
        return "/export/timeline." + ending;
    }

    private static void copy(ParleyClient client, String address, Path part) throws IOException {
        try (InputStream body = client.get(address, List.of())) {
            Files.copy(body, part, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
