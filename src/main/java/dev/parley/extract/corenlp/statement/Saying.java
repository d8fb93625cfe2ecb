package dev.parley.extract.corenlp.statement;

/**
 * What tells the act of a statement when the cue alone does not.
 *
 * @param cue lemma of the cue, or empty
 * @param leads whether the content leads the sentence and the source only follows it: "Oslo has agreed, officials said"
 * @param target the words between the cue and the content: whom or what a judgement is passed on
 */
record Saying(String cue, boolean leads, String target, String content) {

    Saying inPlainWords(PlainWords plain) {
        return new Saying(cue, leads, plain.of(target), plain.of(content));
    }
}
