package dev.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley timeline}: the timeline, for people or for programs. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "Print the timeline: what met, was planned, moved and was said, with its certainty and sources.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley timeline --from 2013-11-01 --to 2013-11-30",
            "  parley timeline --actor Zarif --statements",
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
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (Server server = Server.of(application, data.folder())) {
            ParleyClient client = server.client();
            switch (format) {
                case TEXT -> TimelineText.of(client, filter(), statements).forEach(out::println);
                case JSON -> printJson(client, out);
                case CSV -> copy(client.get("/export/timeline.csv", filter()), out);
            }
        }
        out.flush();
        return 0;
    }

    private Map<String, String> filter() {
        Map<String, String> filter = new LinkedHashMap<>();
        if (from != null) {
            filter.put("from", from + "T00:00:00Z");
        }
        if (to != null) {
            filter.put("to", to + "T23:59:59.999Z");
        }
        if (!actors.isEmpty()) {
            filter.put("actor", String.join(",", actors));
        }
        if (knownAt != null) {
            filter.put("knownAt", knownAt.contains("T") ? knownAt : knownAt + "T23:59:59.999Z");
        }
        return filter;
    }

    private void printJson(ParleyClient client, PrintWriter out) throws IOException {
        try (InputStream lines = client.get("/export/timeline.jsonl", filter())) {
            String separator = "[\n";
            for (String line : new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                out.print(separator + line);
                separator = ",\n";
            }
            out.println(separator.equals("[\n") ? "[]" : "\n]");
        }
    }

    private static void copy(InputStream from, PrintWriter out) throws IOException {
        try (from) {
            out.print(new String(from.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
