package dev.parley.database;

import dev.parley.cypher.CypherFile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies the schema files that the database has not seen, in order. A run that was cut off is completed by the next:
 * every statement may be repeated, and a file counts as applied only after its last one.
 */
public final class SchemaUpdate {
    private static final Logger log = LoggerFactory.getLogger(SchemaUpdate.class);

    /** A constraint on a large store takes its time, and no reader waits yet. */
    private static final TransactionConfig LIMIT =
            TransactionConfig.builder().withTimeout(Duration.ofHours(1)).build();

    private static final Set<String> ALREADY_THERE = Set.of(
            "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists",
            "Neo.ClientError.Schema.IndexAlreadyExists",
            "Neo.ClientError.Schema.ConstraintAlreadyExists");

    private final Driver driver;
    private final List<SchemaFile> files;

    SchemaUpdate(Driver driver, List<SchemaFile> files) {
        this.driver = driver;
        this.files = files;
    }

    /** @throws SchemaAltered before anything is changed, when an applied file is not what it was */
    void apply() {
        create(Statement.CREATE_SCHEMA_LOG.text());
        Map<Integer, String> applied = run(Statement.LIST_APPLIED_SCHEMA.text(), Map.of()).stream()
                .collect(Collectors.toMap(
                        r -> r.get("version").asInt(), r -> r.get("checksum").asString(), (a, b) -> a));
        for (SchemaFile file : files) {
            String before = applied.get(file.version());
            if (before != null && !before.equals(file.checksum())) {
                throw new SchemaAltered(file);
            }
        }
        files.stream().filter(file -> !applied.containsKey(file.version())).forEach(this::apply);
    }

    private void apply(SchemaFile file) {
        file.statements().forEach(this::create);
        run(
                Statement.RECORD_APPLIED_SCHEMA.text(),
                Map.of("version", file.version(), "name", file.name(), "checksum", file.checksum()));
        log.info("Schema brought to version {} ({})", file.version(), file.name());
    }

    /** {@code IF NOT EXISTS} looks before it takes the lock, so another process that starts now may have been quicker. */
    private void create(String statement) {
        try {
            run(statement, Map.of());
        } catch (ClientException e) {
            if (!ALREADY_THERE.contains(e.code())) {
                throw e;
            }
            log.debug("Another process was quicker: {}", e.getMessage());
        }
    }

    private List<Record> run(String statement, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            return session.run(statement, parameters, LIMIT).list();
        }
    }

    private enum Statement implements CypherFile {
        CREATE_SCHEMA_LOG,
        LIST_APPLIED_SCHEMA,
        RECORD_APPLIED_SCHEMA;

        @Override
        public String folder() {
            return "schema/log";
        }
    }
}
