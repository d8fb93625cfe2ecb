package dev.parley.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code parley check}: holds the whole store against its laws. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Verify that everything in the store has verbatim evidence, and print the graph's fingerprint.",
            "Two stores with the same fingerprint hold the same graph."
        },
        exitCodeListHeading = ExitStatus.HEADING,
        exitCodeList = {
            "0:Everything is as it must be",
            "1:Something is wrong, or the store could not be asked: standard error says what",
            ExitStatus.USAGE
        },
        footerHeading = "%nExamples:%n",
        footer = {"  parley check", "  parley check --refold", "  parley check --data /var/lib/parley"})
final class CheckCommand implements Callable<Integer> {
    private final Application application;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--refold",
            description = "Also compute everything anew from what was extracted and decided, and compare")
    private boolean refold;

    @Mixin
    private DataOption data = new DataOption();

    CheckCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        try (Server server = Server.of(application, data)) {
            JsonNode check = server.client().getJson(refold ? "/check?refold=true" : "/check");
            for (String kind : check.required("counts").propertyNames()) {
                spec.commandLine()
                        .getOut()
                        .printf(
                                "%-12s %d%n",
                                kind, check.get("counts").get(kind).asLong());
            }
            check.required("problems")
                    .forEach(problem ->
                            spec.commandLine().getErr().println("parley: " + TerminalText.of(problem.asString())));
            spec.commandLine()
                    .getOut()
                    .println("fingerprint  " + check.required("fingerprint").asString());
            return check.required("problems").isEmpty() ? 0 : 1;
        }
    }
}
