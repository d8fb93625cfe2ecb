package dev.parley.cli;

import dev.parley.cli.ParleyClient.Parameter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley timeline}: the timeline, for people or for programs. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "Print the timeline: what met, was planned, moved and was said, with its certainty and sources.",
        exitCodeListHeading = ExitStatus.HEADING,
        exitCodeList = {
            "0:The timeline is printed, also when nothing is on it",
            "1:It could not be read or written to its end: standard error says why",
            ExitStatus.USAGE
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley timeline --from 2013-11-01 --to 2013-11-30",
            "  parley timeline --actor Zarif --statements",
            "  parley timeline --actor \"John Kerry\" --actor EU   where one of the two takes part",
            "  parley timeline --known-at 2013-11-10          what the articles published by then tell",
            "  parley timeline --format csv > timeline.csv"
        })
final class TimelineCommand implements Callable<Integer> {
    private final Application application;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = OptionValues.Day.class,
            description = "Leave out what was before this day")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            converter = OptionValues.Day.class,
            description = "Leave out what was after this day")
    private @Nullable LocalDate to;

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            converter = OptionValues.NotBlank.class,
            description = "Only with this actor (name, alias or id; may be repeated)")
    private List<String> actors = new ArrayList<>();

    @Option(
            names = "--known-at",
            paramLabel = "TIME",
            converter = OptionValues.DayOrTime.class,
            description = "As known then: 2013-11-10 or 2013-11-10T18:00:00Z")
    private @Nullable String knownAt;

    @Option(names = "--statements", description = "Also the statements that were not made at a meeting (text form)")
    private boolean statements;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.TEXT;

    @Mixin
    private DataOption data = new DataOption();

    /** How the timeline is printed. */
    enum Format {
        TEXT,
        JSON,
        CSV
    }

    TimelineCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        if (from != null && to != null && from.isAfter(to)) {
            throw new ParameterException(
                    spec.commandLine(), "--from " + from + " is after --to " + to + "; --from is the earlier day");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (Server server = Server.of(application, data)) {
            ParleyClient client = server.client();
            switch (format) {
                case TEXT -> TimelineText.of(client, filter(), statements).forEach(out::println);
                case JSON -> array(client, out);
                case CSV -> copy(client, "/export/timeline.csv", out);
            }
        }
        return Output.finished(spec.commandLine()) ? 0 : 1;
    }

    private List<Parameter> filter() {
        List<Parameter> filter = new ArrayList<>();
        if (from != null) {
            filter.add(new Parameter("from", from.toString()));
        }
        if (to != null) {
            filter.add(new Parameter("to", to.toString()));
        }
        actors.forEach(actor -> filter.add(new Parameter("actor", actor)));
        if (knownAt != null) {
            filter.add(new Parameter("knownAt", knownAt));
        }
        return filter;
    }

    private void copy(ParleyClient client, String path, PrintWriter out) {
        try (Reader file = new InputStreamReader(client.get(path, filter()), StandardCharsets.UTF_8)) {
            file.transferTo(out);
        } catch (IOException e) {
            throw client.brokenOff(e);
        }
    }

    /** One array of the lines; left open when they break off. */
    private void array(ParleyClient client, PrintWriter out) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(client.get("/export/timeline.jsonl", filter()), StandardCharsets.UTF_8))) {
            String before = "[\n";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.print(before + line);
                before = ",\n";
            }
            out.print(before.equals("[\n") ? "[\n]\n" : "\n]\n");
        } catch (IOException e) {
            throw client.brokenOff(e);
        }
    }
}
