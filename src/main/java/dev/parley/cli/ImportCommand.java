package dev.parley.cli;

import dev.parley.archive.Archives;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code parley import}: takes an archive over. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Take an archive over that 'parley export archive' wrote, and wait until its articles are read again. A file",
            "that is cut off or was altered is refused whole. What is stored already is passed over."
        },
        exitCodeListHeading = ExitStatus.HEADING,
        exitCodeList = {
            "0:All of it is stored, and what can be read has been read",
            "1:The file was refused, or articles wait because nothing can read them: standard error says why",
            ExitStatus.USAGE
        },
        footerHeading = "%nExamples:%n",
        footer = {"  parley import backup.jsonl", "  parley import backup.jsonl --data /var/lib/parley"})
final class ImportCommand implements Callable<Integer> {
    private static final int MILLIS_BETWEEN_LOOKS = 300;
    private static final String PROCESSING = "query { overview { processing { waiting modelsFailure } } }";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Application application;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The archive")
    private Path file = Path.of("");

    @Mixin
    private DataOption data = new DataOption();

    ImportCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Archives.check(file);
        try (Server server = Server.of(application, data)) {
            ParleyClient client = server.client();
            JsonNode taken = send(client);
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%d articles stored, %d known already; %d decisions stored, %d known already%n",
                            taken.required("articles").longValue(),
                            taken.required("knownArticles").longValue(),
                            taken.required("decisions").longValue(),
                            taken.required("knownDecisions").longValue());
            return untilRead(client) ? 0 : 1;
        }
    }

    private JsonNode send(ParleyClient client) throws IOException {
        try (InputStream answer =
                client.post("/import/archive.jsonl", List.of(), "application/jsonl", BodyPublishers.ofFile(file))) {
            return JSON.readTree(answer);
        }
    }

    private boolean untilRead(ParleyClient client) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        while (true) {
            JsonNode processing = client.ask(PROCESSING, Map.of()).at("/overview/processing");
            long waiting = processing.required("waiting").longValue();
            String failure = processing.path("modelsFailure").asString("");
            if (waiting == 0 || !failure.isEmpty()) {
                if (waiting > 0) {
                    spec.commandLine()
                            .getErr()
                            .println("parley: " + ModelsFailed.message(waiting, TerminalText.of(failure)));
                }
                return waiting == 0;
            }
            if (never.await(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
    }
}
