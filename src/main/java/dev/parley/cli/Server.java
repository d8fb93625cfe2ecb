package dev.parley.cli;

import dev.parley.database.FolderHolder;
import dev.parley.database.FolderLock;
import dev.parley.security.ConsoleKey;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** The server a command talks to: the one that holds the data folder, else one started for the command alone. */
final class Server implements AutoCloseable {
    private final URI address;
    private final Path data;
    private final Optional<String> token;
    private final @Nullable ConfigurableApplicationContext own;

    private Server(URI address, Path data, Optional<String> token, @Nullable ConfigurableApplicationContext own) {
        this.address = address;
        this.data = data;
        this.token = token;
        this.own = own;
    }

    static Server of(Application application, DataOption option) {
        Path data = option.folder();
        Optional<URI> running = usesAnotherDatabase()
                ? Optional.empty()
                : FolderLock.holderOf(data).flatMap(FolderHolder::address).map(URI::create);
        if (running.isPresent()) {
            return new Server(running.get(), data, option.token(), null);
        }
        ConfigurableApplicationContext context = application.serveThisCommand(data);
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return new Server(URI.create("http://127.0.0.1:" + port), data, option.token(), context);
    }

    /** A database named by a URI is meant, whoever holds the data folder. */
    static boolean usesAnotherDatabase() {
        return System.getenv("SPRING_NEO4J_URI") != null || System.getProperty("spring.neo4j.uri") != null;
    }

    ParleyClient client() {
        return new ParleyClient(address, token.or(() -> ConsoleKey.read(data)));
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
