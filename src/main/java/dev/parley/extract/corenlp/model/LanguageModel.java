package dev.parley.extract.corenlp.model;

/** The models that are loaded. Those that the build takes from CoreNLP's jar are listed in {@code pom.xml}. */
public enum LanguageModel {
    PARTS_OF_SPEECH("pos-tagger/english-left3words-distsim.tagger"),
    NAMES("ner/english.all.3class.distsim.crf.ser.gz"),
    DEPENDENCIES("parser/nndep/english_UD.gz");

    static final String FOLDER = "edu/stanford/nlp/models/";

    private final String file;

    LanguageModel(String file) {
        this.file = file;
    }

    /**
     * The file on the class path, without a slash before it.
     *
     * @throws ModelMissing when it is not there
     */
    public String path() {
        return present(FOLDER + file);
    }

    static String present(String path) {
        if (LanguageModel.class.getResource("/" + path) == null) {
            throw new ModelMissing(path);
        }
        return path;
    }
}
