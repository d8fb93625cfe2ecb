package dev.parley.graph;

import dev.parley.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.neo4j.driver.Driver;

/** The same laws when the driver asks for a routing table, as it does for {@code neo4j://}. */
class RoutedGraphLawsTests extends GraphLaws {
    private static Driver driver;

    @BeforeAll
    static void connect() {
        driver = TestDatabase.routedDriver();
    }

    @AfterAll
    static void disconnect() {
        driver.close();
    }

    @Override
    Driver driver() {
        return driver;
    }
}
