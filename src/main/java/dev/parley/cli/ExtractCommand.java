package dev.parley.cli;

import dev.parley.article.Incoming;
import dev.parley.extract.ReadingPool;
import dev.parley.extract.TimedExtractor;
import dev.parley.extract.corenlp.CoreNlpExtractor;
import dev.parley.resolve.story.PublicationOrderResolver;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley extract}: articles in, extractions out, one JSON object a line; needs no database. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Extract actors, places, times, meetings, statements and proposals from JSON Lines to JSON Lines.",
            "Each line gives one line, in the same order. A line that cannot be read gives a line with an error in its"
                    + " place, so that no other is lost; standard error tells how many these are."
        },
        exitCodeListHeading = ExitStatus.HEADING,
        exitCodeList = {
            "0:Every line has its line in the output, also those with an error",
            "1:The input or the output broke off, or there is no such file",
            ExitStatus.USAGE
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley extract articles.jsonl > reports.jsonl",
            "  parley extract --resolve articles.jsonl > reports.jsonl   same thing, same id on every line",
            "  zcat archive.jsonl.gz | parley extract - --threads 4 | grep -v '\"error\"'"
        })
final class ExtractCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--resolve",
            description = "Resolve the file as one corpus: the same thing has the same id on every line")
    private boolean resolve;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = OptionValues.Threads.class,
            description = "Articles read at a time (default: as many as there are processors)")
    private int threads = ReadingPool.threadsOfMachine();

    @Parameters(
            paramLabel = "IN.jsonl",
            description = "JSON Lines with id, text and what is known of each; - reads standard input")
    private Path input = Path.of("-");

    private static final Duration LONGEST_READING = Duration.ofMinutes(2);

    private final InputOpener opener = new InputOpener();

    @Override
    public Integer call() {
        try {
            long failed = extract(spec.commandLine().getOut());
            if (failed > 0) {
                spec.commandLine()
                        .getErr()
                        .println("parley: lines that failed: " + failed + "; the error of each stands in its place");
            }
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException("Reading " + input + " broke off", e.getCause());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + input, e);
        }
        return Output.finished(spec.commandLine()) ? 0 : 1;
    }

    private long extract(PrintWriter out) throws IOException {
        try (Stream<Incoming> articles = opener.jsonLines(input);
                ExtractionLines lines =
                        new ExtractionLines(new TimedExtractor(new CoreNlpExtractor(), LONGEST_READING), threads);
                ProgressLine progress = ProgressLine.of("Extract", opener.countLines(input))) {
            List<ExtractedLine> kept = new ArrayList<>();
            long[] done = {0, 0};
            lines.read(articles, line -> {
                progress.at(++done[0]);
                done[1] += line instanceof ExtractedLine.Failed ? 1 : 0;
                if (resolve) {
                    kept.add(line);
                } else {
                    out.println(line.json());
                }
            });
            ResolvedLines.of(kept, new PublicationOrderResolver()).forEach(out::println);
            return done[1];
        }
    }
}
