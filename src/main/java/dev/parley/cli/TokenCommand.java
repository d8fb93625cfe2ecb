package dev.parley.cli;

import dev.parley.security.AuditLog;
import dev.parley.security.Caller;
import dev.parley.security.Role;
import dev.parley.security.Token;
import dev.parley.security.TokenFile;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley token}: who may ask a server that others can reach. Needs no server, and one that runs sees it at once. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = {
            "Make, list and revoke the tokens by which others get into the server.",
            "A token is shown once, when it is made; what is kept is only a hash of it."
        },
        exitCodeListHeading = ExitStatus.HEADING,
        exitCodeList = {"0:It was done", "1:No token that holds has this id or name", ExitStatus.USAGE},
        footerHeading = "%nExamples:%n",
        footer = {"  parley token create desk-2 --role analyst", "  parley token list", "  parley token revoke desk-2"})
final class TokenCommand implements Runnable {
    private static final Caller CONSOLE = new Caller("console", Set.of(Role.values()));

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: create, list or revoke.");
    }

    @Command(name = "create", mixinStandardHelpOptions = true, description = "Make a token, and show it this once.")
    int create(
            @Parameters(paramLabel = "NAME", description = "Whose it is; stands beside what is done with it")
                    String name,
            @Option(
                            names = "--role",
                            defaultValue = "READER",
                            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
                    Role role,
            @Mixin DataOption data) {
        Token.Created created = made(name, role, data);
        log(data, "token create", created.token());
        PrintWriter out = spec.commandLine().getOut();
        out.println(created.secret());
        spec.commandLine()
                .getErr()
                .println("parley: token " + created.token().id() + " for " + TerminalText.of(name) + ", role " + role
                        + "; it is shown only now");
        return 0;
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "List all there ever were, without themselves.")
    int list(@Mixin DataOption data) {
        PrintWriter out = spec.commandLine().getOut();
        for (Token token : tokens(data).list()) {
            Instant revoked = token.revoked();
            out.printf(
                    "%s  %-7s  %s  %s  %s%n",
                    token.id(),
                    token.role(),
                    token.created(),
                    revoked == null ? "holds" : "revoked " + revoked,
                    TerminalText.of(token.name()));
        }
        return 0;
    }

    @Command(name = "revoke", mixinStandardHelpOptions = true, description = "Take a token no longer, from now on.")
    int revoke(
            @Parameters(paramLabel = "ID|NAME", description = "Its id, or its name for all of that name") String which,
            @Mixin DataOption data) {
        List<Token> revoked = tokens(data).revoke(which);
        revoked.forEach(token -> {
            log(data, "token revoke", token);
            spec.commandLine().getOut().println("revoked " + token.id() + "  " + TerminalText.of(token.name()));
        });
        if (revoked.isEmpty()) {
            spec.commandLine().getErr().println("parley: no token that holds has this id or name");
        }
        return revoked.isEmpty() ? 1 : 0;
    }

    private Token.Created made(String name, Role role, DataOption data) {
        try {
            return tokens(data).create(name, role);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private static void log(DataOption data, String what, Token token) {
        new AuditLog(data.folder(), Clock.systemUTC()).add(CONSOLE, what, token.id());
    }

    private static TokenFile tokens(DataOption data) {
        return new TokenFile(data.folder(), Clock.systemUTC());
    }
}
