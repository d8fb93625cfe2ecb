package dev.parley.cli;

import dev.parley.security.PageFetcher;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
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
            "Bring articles in: text, HTML, JSON and JSON Lines files, folders of them, web pages, the pages that a feed"
                    + " (RSS, Atom) links to, or standard input.",
            "A folder is read with all below it, links included; a name may end in .gz. What was brought in before is"
                    + " passed over. Where a server holds the data folder, the articles go to it.",
            "A long file is sent bit by bit: what broke off goes on where it was, and a server that is full is waited for."
        },
        exitCodeListHeading = ExitStatus.HEADING,
        exitCodeList = {
            "0:All were processed, or had been before",
            "1:Some failed, files that are not there included: each is named with its reason, the others are in",
            ExitStatus.USAGE
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley ingest story.txt --published 2025-12-04 --publisher \"Lakeside Wire\"",
            "  parley ingest archive.jsonl.gz saved-pages/",
            "  parley ingest https://example.org/story.html https://example.org/feed.xml",
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
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        IngestReport report = new IngestReport();
        try (Server server = Server.of(application, data)) {
            ParleyClient client = server.client();
            send(client, report, err);
            await(client, report);
        }
        report.troubles().forEach(trouble -> err.println("parley: " + trouble));
        out.println(report.summary());
        out.flush();
        return report.isAllWell() ? 0 : 1;
    }

    private void send(ParleyClient client, IngestReport report, PrintWriter err) {
        IngestPlace place = new IngestPlace(data.folder());
        try (ProgressLine line = ProgressLine.of("Send", -1)) {
            ArticleUpload upload = new ArticleUpload(client, report, sent -> {
                line.at(sent);
                place.sent();
            });
            new ArticleInputs(publication, data.folder(), new PageFetcher(), place).read(inputs, upload);
            upload.finish();
        }
        place.resumed().forEach(each -> err.println("parley: " + each));
    }

    private static void await(ParleyClient client, IngestReport report) throws InterruptedException {
        try {
            new ProcessingWatch(client, report).untilDone();
        } catch (UncheckedIOException | ServerRefused e) {
            report.brokenOff(Reason.of(e));
        }
    }
}
