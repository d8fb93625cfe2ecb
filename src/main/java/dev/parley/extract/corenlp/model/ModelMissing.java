package dev.parley.extract.corenlp.model;

/** A language model is not on the class path. */
public final class ModelMissing extends RuntimeException {
    ModelMissing(String path) {
        super("No language model " + path + " on the class path. The build takes from CoreNLP's jar only the files that"
                + " corenlp.models.files in pom.xml lists: is it one of them, and has 'mvn process-resources' run?");
    }
}
