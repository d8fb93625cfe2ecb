package dev.parley.cli;

import dev.parley.article.IncomingArticle;
import dev.parley.pipeline.Intake;
import dev.parley.pipeline.Progress;
import dev.parley.pipeline.Sample;
import dev.parley.security.ConsoleKey;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley serve}: the server, until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serve the GraphQL API and the page, until it is stopped with Ctrl+C.",
        exitCodeListHeading = ExitStatus.HEADING,
        exitCodeList = {
            "1:The server could not start: standard error says why",
            ExitStatus.USAGE,
            "130, 143:It was stopped with Ctrl+C or by a signal"
        },
        footerHeading =
                "%nOnly this machine can reach it, and needs no login. With SERVER_ADDRESS set to any other address"
                        + " everybody needs a%ntoken ('parley token create') or a JWT of the issuer in"
                        + " SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI.%n%nExamples:%n",
        footer = {
            "  parley serve --sample              with the sample dispatches loaded",
            "  parley serve --port 9000 --data /var/lib/parley"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int LINES_SHOWN = 12;
    private static final int MILLIS_BETWEEN_LOOKS = 250;

    private final Application application;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            converter = OptionValues.Port.class,
            description = "Port to listen on; 0 is any that is free (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--sample",
            description = "Load the sample: dispatches on the nuclear talks with Iran, 2013 to 2015")
    private boolean sample;

    ServeCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() throws InterruptedException {
        ConfigurableApplicationContext context =
                application.serve(data.folder(), Map.of("server.port", String.valueOf(port)));
        String address = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
        PrintWriter out = spec.commandLine().getOut();
        if (sample) {
            loadOrClose(context);
            show(new ParleyClient(URI.create(address), ConsoleKey.read(data.folder())), out);
        }
        out.println("Parley serves at " + address + "  (queries: " + address + "/graphiql, stop with Ctrl+C)");
        return Commands.STAYS_UP;
    }

    private static void loadOrClose(ConfigurableApplicationContext context) throws InterruptedException {
        try {
            load(context.getBean(Intake.class));
        } catch (ModelsFailed failed) {
            context.close();
            throw failed;
        }
    }

    private static void load(Intake intake) throws InterruptedException {
        List<IncomingArticle> dispatches = Sample.dispatches();
        dispatches.forEach(intake::receive);
        try (ProgressLine line = ProgressLine.of("Sample", dispatches.size())) {
            CountDownLatch never = new CountDownLatch(1);
            Progress progress = intake.progress();
            while (progress.waiting() > 0) {
                String failure = progress.modelsFailure();
                if (failure != null) {
                    throw new ModelsFailed(progress.waiting(), failure);
                }
                line.says(progress.modelsReady() ? "reading" : "loading language models");
                line.at(Math.max(0, dispatches.size() - progress.waiting()));
                boolean interrupted = never.await(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
                progress = interrupted ? progress : intake.progress();
            }
            line.at(dispatches.size());
        }
    }

    private static void show(ParleyClient client, PrintWriter out) {
        out.println();
        TimelineText.of(client, List.of(), false).limit(LINES_SHOWN).forEach(out::println);
        out.println("…  all of it: parley timeline");
        out.println();
    }
}
