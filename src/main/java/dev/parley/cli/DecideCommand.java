package dev.parley.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code parley decide}: what an analyst puts right. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Put right what the articles get wrong. A decision names its reason, holds for all articles to come, and can be",
            "undone: that gives the graph that would have been. Ids are those of things, or of their reports."
        },
        exitCodeListHeading = ExitStatus.HEADING,
        exitCodeList = {
            "0:It is decided, and the story is told by it",
            "1:Nothing was decided: standard error says what to mend",
            ExitStatus.USAGE
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley decide same 4f2a-a17 9b1c-a230 --reason \"the minister and his full name\"",
            "  parley decide correct 4f2a-m90 time 2013-11-07 --reason \"the ministry's own calendar\"",
            "  parley decide list",
            "  parley decide undo d-5c0e… --reason \"another man of that name\""
        })
final class DecideCommand implements Runnable {
    private static final String ANSWER = "{ decision { id } userErrors { code message path } }";
    private static final String REASON = "Why, for those who ask later";

    private final Application application;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    DecideCommand(Application application) {
        this.application = application;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }

    @Command(name = "same", mixinStandardHelpOptions = true, description = "These are one thing")
    int same(
            @Parameters(arity = "2..*", paramLabel = "ID") List<String> ids,
            @Option(names = "--reason", required = true, description = REASON) String reason,
            @Mixin DataOption data) {
        return decide("mergeThings", Map.of("ids", ids, "reason", reason), data);
    }

    @Command(name = "different", mixinStandardHelpOptions = true, description = "No two of these are the same thing")
    int different(
            @Parameters(arity = "2..*", paramLabel = "ID") List<String> ids,
            @Option(names = "--reason", required = true, description = REASON) String reason,
            @Mixin DataOption data) {
        return decide("separateThings", Map.of("ids", ids, "reason", reason), data);
    }

    @Command(name = "correct", mixinStandardHelpOptions = true, description = "This thing has that value")
    int correct(
            @Parameters(arity = "3", paramLabel = "ID FIELD VALUE", hideParamSyntax = true) List<String> what,
            @Option(names = "--reason", required = true, description = REASON) String reason,
            @Mixin DataOption data) {
        Map<String, Object> input =
                Map.of("id", what.get(0), "field", what.get(1), "value", what.get(2), "reason", reason);
        return decide("correctValue", input, data);
    }

    @Command(name = "undo", mixinStandardHelpOptions = true, description = "That decision holds no longer")
    int undo(
            @Parameters(paramLabel = "DECISION") String id,
            @Option(names = "--reason", required = true, description = REASON) String reason,
            @Mixin DataOption data) {
        return decide("undoDecision", Map.of("id", id, "reason", reason), data);
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Print all that was decided")
    int list(@Mixin DataOption data) {
        try (Server server = Server.of(application, data)) {
            DecisionText.of(server.client()).forEach(spec.commandLine().getOut()::println);
        }
        return Output.finished(spec.commandLine()) ? 0 : 1;
    }

    private int decide(String mutation, Map<String, Object> input, DataOption data) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        String document = "mutation Decide($input: " + type + "!) { " + mutation + "(input: $input) " + ANSWER + " }";
        try (Server server = Server.of(application, data)) {
            JsonNode answer =
                    server.client().ask(document, Map.of("input", input)).required(mutation);
            for (JsonNode error : answer.required("userErrors")) {
                spec.commandLine()
                        .getErr()
                        .println("parley: " + error.required("code").asString() + ": "
                                + TerminalText.of(error.required("message").asString()));
            }
            if (!answer.required("userErrors").isEmpty()) {
                return 1;
            }
            spec.commandLine().getOut().println(answer.at("/decision/id").asString());
            return 0;
        }
    }
}
