package dev.parley.database;

/** A schema file that was applied before has been changed since: nothing is done until it is put right. */
public class SchemaAltered extends RuntimeException {
    SchemaAltered(SchemaFile file) {
        super(
                "Schema file V%03d__%s.cypher was applied before with another content. Restore it, and put the change into a"
                                .formatted(file.version(), file.name())
                        + " file with a higher number.");
    }
}
