package dev.parley.graph;

import dev.parley.database.TestSchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;

/** The same laws on the oldest server that is supported. */
@Testcontainers(disabledWithoutDocker = true)
class ServerGraphLawsIT extends GraphLaws {
    @Container
    private static final Neo4jContainer SERVER = new Neo4jContainer("neo4j:5.26-community").withoutAuthentication();

    private static Driver driver;

    @BeforeAll
    static void connect() {
        driver = GraphDatabase.driver(SERVER.getBoltUrl(), AuthTokens.none());
        TestSchema.apply(driver);
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
