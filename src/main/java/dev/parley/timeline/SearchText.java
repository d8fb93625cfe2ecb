package dev.parley.timeline;

/** What somebody looks for, and how it is to be read. */
public record SearchText(String text, Syntax syntax) {

    /** How a text is read. */
    public enum Syntax {
        /** As words, which may be spelled a little otherwise. */
        PLAIN,
        /** As a query of the index. */
        LUCENE
    }

    SearchWords words() {
        return SearchWords.of(text);
    }

    /** As the index's language has it. */
    String query() {
        return syntax == Syntax.LUCENE ? text : words().query();
    }
}
