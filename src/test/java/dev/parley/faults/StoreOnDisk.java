package dev.parley.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.configuration.Config;
import org.neo4j.consistency.ConsistencyCheckService;
import org.neo4j.consistency.checking.ConsistencyCheckIncompleteException;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.storageengine.api.StorageEngineFactory;

/** The database's files, while no process has them open. */
public final class StoreOnDisk {
    private StoreOnDisk() {}

    /** Whether Neo4j's own check, the one of {@code neo4j-admin database check}, finds nothing. */
    public static boolean isConsistent(Path data) throws IOException, ConsistencyCheckIncompleteException {
        Path reports = Files.createDirectories(Path.of("target", "faults", "consistency"));
        try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
            DatabaseLayout plain = Neo4jLayout.of(data.resolve("neo4j")).databaseLayout("neo4j");
            DatabaseLayout layout = StorageEngineFactory.selectStorageEngine(files, plain)
                    .orElseThrow()
                    .formatSpecificDatabaseLayout(plain);
            return new ConsistencyCheckService(layout)
                    .with(Config.defaults())
                    .with(OutputStream.nullOutputStream())
                    .with(reports)
                    .withNumberOfThreads(2)
                    .runFullConsistencyCheck()
                    .isSuccessful();
        }
    }
}
