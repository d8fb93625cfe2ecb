package dev.parley.graph;

import dev.parley.database.TestDatabase;
import org.neo4j.driver.Driver;

class EmbeddedGraphLawsTests extends GraphLaws {
    @Override
    Driver driver() {
        return TestDatabase.driver();
    }
}
