package dev.parley.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code parley check}: holds the whole store against its laws. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Verify that everything in the store has verbatim evidence, and print the graph's fingerprint.",
            "Two stores with the same fingerprint hold the same graph. Exit status 1 when something is wrong."
        })
final class CheckCommand implements Callable<Integer> {
    private final Application application;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    CheckCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        try (Server server = Server.of(application, data.folder())) {
            JsonNode check = server.client().getJson("/check");
            for (String kind : check.required("counts").propertyNames()) {
                spec.commandLine()
                        .getOut()
                        .printf(
                                "%-12s %d%n",
                                kind, check.get("counts").get(kind).asLong());
            }
            check.required("problems")
                    .forEach(problem -> spec.commandLine().getErr().println("parley: " + problem.asString()));
            spec.commandLine()
                    .getOut()
                    .println("fingerprint  " + check.required("fingerprint").asString());
            return check.required("problems").isEmpty() ? 0 : 1;
        }
    }
}
