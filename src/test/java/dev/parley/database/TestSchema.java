package dev.parley.database;

import org.neo4j.driver.Driver;

/** The schema for tests that bring a database of their own. */
public final class TestSchema {
    private TestSchema() {}

    public static void apply(Driver driver) {
        new SchemaUpdate(driver, SchemaFile.all()).apply();
    }
}
