package dev.parley.cli;

import dev.parley.stream.StreamStage;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley worker}: takes part in the work that a broker spreads over processes, until it is stopped. */
@Command(
        name = "worker",
        mixinStandardHelpOptions = true,
        description = {
            "Take part in work that Kafka spreads over processes, until it is stopped with Ctrl+C.",
            "A server that is started with PARLEY_PIPELINE_TRANSPORT=kafka receives articles and passes them on; workers read"
                    + " them (extract, which needs no database), and store them and tell the story (resolve)."
        },
        exitCodeListHeading = ExitStatus.HEADING,
        exitCodeList = {
            "1:The worker could not start: standard error says why",
            ExitStatus.USAGE,
            "130, 143:It was stopped with Ctrl+C or by a signal, and what it held was done or is left to others"
        },
        footerHeading =
                "%nThe brokers are named by SPRING_KAFKA_BOOTSTRAP_SERVERS, the database that all but extract need by"
                        + " SPRING_NEO4J_URI.%nHow many workers for how many articles: docs/scale.md.%n%nExamples:%n",
        footer = {
            "  SPRING_KAFKA_BOOTSTRAP_SERVERS=kafka:9092 parley worker --stage extract",
            "  SPRING_KAFKA_BOOTSTRAP_SERVERS=kafka:9092 SPRING_NEO4J_URI=neo4j://graph:7687 parley worker --stage resolve"
        })
final class WorkerCommand implements Callable<Integer> {
    private final Application application;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--stage",
            required = true,
            paramLabel = "STAGE",
            description = "What to do: extract, resolve or all")
    private WorkerStage stage = WorkerStage.EXTRACT;

    WorkerCommand(Application application) {
        this.application = application;
    }

    /** What a worker does. */
    enum WorkerStage {
        EXTRACT,
        RESOLVE,
        ALL;

        private Set<StreamStage> stages() {
            return switch (this) {
                case EXTRACT -> Set.of(StreamStage.EXTRACT);
                case RESOLVE -> Set.of(StreamStage.RESOLVE);
                case ALL -> Set.of(StreamStage.EXTRACT, StreamStage.RESOLVE);
            };
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        if (stage != WorkerStage.EXTRACT && !Server.usesAnotherDatabase()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A worker that stores needs a Neo4j that others reach, too: say which in SPRING_NEO4J_URI");
        }
        application.work(data.folder(), stage.stages());
        spec.commandLine().getOut().println("Parley works: " + stage.word() + "  (stop with Ctrl+C)");
        return Commands.STAYS_UP;
    }
}
