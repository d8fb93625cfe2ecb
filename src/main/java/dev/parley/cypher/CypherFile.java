package dev.parley.cypher;

/**
 * A Cypher statement kept in a file. Implemented by the enums of the rooms that run Cypher: the constant
 * {@code KEEP_ARTICLE} of folder {@code graph} is the file {@code cypher/graph/keep-article.cypher}.
 */
public interface CypherFile {

    /** The enum constant's own name. */
    String name();

    /** The folder under {@code cypher/} that holds the file. */
    String folder();

    /**
     * The statement, read once.
     *
     * @throws CypherMissing when there is no such file
     */
    default String text() {
        return CypherTexts.read(folder(), name());
    }
}
