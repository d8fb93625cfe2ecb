package dev.parley.database;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Transaction;
import org.neo4j.internal.helpers.HostnamePort;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Neo4j inside this process, reached over Bolt on a loopback port that the system chooses. */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(5);
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    static final String USER = "neo4j";

    private final DatabaseManagementService service;
    private final URI uri;
    private final String password;

    private EmbeddedDatabase(DatabaseManagementService service, URI uri, String password) {
        this.service = service;
        this.uri = uri;
        this.password = password;
    }

    /** Opens the store in the folder, making it when there is none. */
    public static EmbeddedDatabase open(DatabaseSettings settings) {
        Path folder = settings.data().toAbsolutePath().normalize();
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(folder.resolve("neo4j"))
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseSettings.transaction_timeout, settings.transactionTimeout())
                .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, settings.planAgain())
                .setConfig(
                        GraphDatabaseSettings.pagecache_memory,
                        settings.pageCache().toBytes())
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                // Who hears nothing for twice as long takes the connection for lost.
                .setConfig(BoltConnector.connection_keep_alive, KEEP_ALIVE)
                // All who ask are in this process, and have ended before: no stragglers to wait ten seconds for.
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
                .build();
        String password = GeneratedPassword.in(folder);
        GraphDatabaseAPI system = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        setPassword(system, password);
        HostnamePort bolt = system.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT);
        URI uri = URI.create("bolt://127.0.0.1:" + bolt.getPort());
        log.info("Embedded Neo4j answers at {}, its store is in {}", uri, folder);
        return new EmbeddedDatabase(service, uri, password);
    }

    /** The first statement of all waits for all that starts with it: on a busy machine for longer than others may take. */
    private static void setPassword(GraphDatabaseAPI system, String password) {
        try (Transaction transaction = system.beginTx(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
            transaction
                    .execute(
                            "ALTER USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
                            Map.of("password", password))
                    .close();
            transaction.commit();
        }
    }

    public URI uri() {
        return uri;
    }

    String password() {
        return password;
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
