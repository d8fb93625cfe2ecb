package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;
import dev.parley.rules.RuleFile;
import java.util.Arrays;
import java.util.Set;

/** Tells news media from others that are named as source or hearer. */
final class Outlets {
    private static final Set<String> RELAYING = Set.of("report", "say", "quote", "cite", "write", "according to");
    private final Set<String> words =
            Set.copyOf(RuleFile.read("extract/statement/outlets.txt").lines());

    /** Whether the phrase names a news medium. */
    boolean isOutlet(SentenceTree tree, TokenRange phrase) {
        TextSpan span = tree.span(phrase);
        int offset = tree.sentence().span().start();
        boolean named = false;
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            named |= words.contains(tree.word(i))
                    && (tree.isTagged(i, "NNP") || tree.lower(i).equals(tree.word(i)));
        }
        return named && span.start() >= offset && !isPerson(tree, phrase);
    }

    private static boolean isPerson(SentenceTree tree, TokenRange phrase) {
        return Arrays.stream(new int[] {phrase.first(), phrase.last()})
                .anyMatch(i -> "PERSON".equals(tree.sentence().tokens().get(i).ner()));
    }

    /** "his office", "the president's office": through it speaks another. */
    private static boolean isOwnOffice(Source source) {
        SentenceTree tree = source.tree();
        return tree.is(source.head(), "office")
                && tree.child(source.head(), "nmod:poss").isPresent();
    }

    /** Whether a medium tells it, by a verb of reporting. */
    boolean isMedium(Attribution attribution) {
        Source source = attribution.source();
        CueEntry entry = attribution.entry();
        return source != null
                && entry != null
                && (RELAYING.contains(entry.lemma()) || isItsOwn(source))
                && (isItsOwn(source) || isOutlet(source.tree(), source.phrase()) || isOwnOffice(source));
    }

    /** "it added": the agency or office that was told through before. */
    private static boolean isItsOwn(Source source) {
        return source.tree().is(source.head(), "it");
    }
}
