package dev.parley.cypher;

/** A Cypher statement that code names but no file holds. */
public class CypherMissing extends RuntimeException {
    CypherMissing(String path) {
        super("There is no Cypher file " + path);
    }
}
