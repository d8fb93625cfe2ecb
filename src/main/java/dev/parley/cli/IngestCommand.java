package dev.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley ingest}: articles into the store, and waits until they are processed. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = {
            "Bring articles in: text, HTML, JSON and JSON Lines files, folders of them, web pages, or standard input.",
            "Exit status 0 when all were processed, 1 when some failed; each of these is named with its reason."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley ingest story.txt --published 2025-12-04 --publisher \"Lakeside Wire\"",
            "  parley ingest archive.jsonl saved-pages/",
            "  cat story.txt | parley ingest - --published 2025-12-04T09:30:00-05:00"
        })
final class IngestCommand implements Callable<Integer> {
    private final Application application;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "PATH|URL|-", description = "What to read; - is standard input")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private PublicationOptions publication = new PublicationOptions();

    @Mixin
    private DataOption data = new DataOption();

    IngestCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        IngestReport report = new IngestReport();
        try (Server server = Server.of(application, data.folder())) {
            ParleyClient client = server.client();
            ArticleUpload upload = new ArticleUpload(client, report);
            new ArticleInputs(publication).read(inputs, upload);
            upload.finish();
            new ProcessingWatch(client, report).untilDone();
        }
        report.troubles().forEach(trouble -> err.println("parley: " + trouble));
        out.println(report.summary());
        out.flush();
        return report.isAllWell() ? 0 : 1;
    }
}
