package dev.parley.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** One embedded database for all tests of a JVM, with the schema applied. Each test begins with {@link #clear}. */
public final class TestDatabase {
    private TestDatabase() {}

    private static final class Holder {
        /** Each test empties the graph, which is no reason to plan all statements anew. */
        private static final Duration PLANS_LAST = Duration.ofHours(1);

        private static final Path FOLDER = newFolder();
        private static final EmbeddedDatabase DATABASE = EmbeddedDatabase.open(new DatabaseSettings(
                FOLDER,
                Duration.ofSeconds(30),
                DataSize.ofMegabytes(64),
                DataSize.ofMegabytes(1),
                PLANS_LAST,
                Duration.ofSeconds(1)));
        private static final Driver DRIVER =
                GraphDatabase.driver(DATABASE.uri(), AuthTokens.basic(EmbeddedDatabase.USER, DATABASE.password()));

        static {
            new SchemaUpdate(DRIVER, SchemaFile.all()).apply();
            Runtime.getRuntime().addShutdownHook(new Thread(Holder::close));
        }

        private static void close() {
            DRIVER.close();
            DATABASE.close();
            FileSystemUtils.deleteRecursively(FOLDER.toFile());
        }

        private static Path newFolder() {
            try {
                return Files.createTempDirectory("parley-test");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static Driver driver() {
        return Holder.DRIVER;
    }

    /** A driver of the caller's own, with a URI of the scheme that clusters have. */
    public static Driver routedDriver() {
        URI uri = URI.create("neo4j://127.0.0.1:" + Holder.DATABASE.uri().getPort());
        return GraphDatabase.driver(uri, AuthTokens.basic(EmbeddedDatabase.USER, Holder.DATABASE.password()));
    }

    /** Properties that let a Spring context use this database instead of one of its own. */
    public static Map<String, String> springProperties() {
        return Map.of(
                "spring.neo4j.uri", Holder.DATABASE.uri().toString(),
                "spring.neo4j.authentication.username", EmbeddedDatabase.USER,
                "spring.neo4j.authentication.password", Holder.DATABASE.password());
    }

    /** Deletes everything but the schema. */
    public static void clear() {
        driver().executableQuery("MATCH (n) WHERE NOT n:SchemaVersion DETACH DELETE n")
                .execute();
    }
}
