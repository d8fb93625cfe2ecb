package dev.parley.cli;

import dev.parley.eval.Scorecard;
import dev.parley.extract.Extractor;
import dev.parley.extract.corenlp.CoreNlpExtractor;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley eval}: how well Parley reads some articles, held against what a careful reader finds in them. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = {
            "Measure how well Parley reads articles of yours against what a careful reader finds in them.",
            "The folder holds:",
            "  dispatches.jsonl  a line an article: id, file (in the folder) or text, and title, publisher, publishedAt,"
                    + " url where known",
            "  gold.json         what is to be found: meetings, statements, reprints, notMeetings, proposals;"
                    + " all quotations verbatim",
            "  names.txt         if needed: a name of the gold | what the articles call the same",
            "docs/gold-format.md tells every field; the sample's own are in src/main/resources/sample. Figures are in"
                    + " percent, but for those that count mistakes."
        },
        exitCodeListHeading = ExitStatus.HEADING,
        exitCodeList = {
            "0:The scorecard was printed, whatever it says",
            "1:The gold cannot be used: standard error says what is wrong, and in which file, record and field",
            ExitStatus.USAGE
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley eval --gold src/main/resources/sample      the sample",
            "  parley eval --gold my-beat --notes                with everything missed or mistaken, a line each"
        })
final class EvalCommand implements Callable<Integer> {
    private final Supplier<? extends Extractor> models;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--gold", required = true, paramLabel = "DIR", description = "The folder with articles and gold")
    private Path gold = Path.of("");

    @Option(names = "--notes", description = "Print also what is missed or mistaken")
    private boolean notes;

    EvalCommand() {
        this(CoreNlpExtractor::new);
    }

    /** @param models loads them, once the gold is known to be good */
    EvalCommand(Supplier<? extends Extractor> models) {
        this.models = models;
    }

    @Override
    public Integer call() {
        Scorecard card = Scorecard.of(gold, models);
        spec.commandLine().getOut().print(card.table());
        if (notes) {
            spec.commandLine().getOut().println();
            card.notes().stream()
                    .map(TerminalText::of)
                    .forEach(spec.commandLine().getOut()::println);
        }
        return Output.finished(spec.commandLine()) ? 0 : 1;
    }
}
