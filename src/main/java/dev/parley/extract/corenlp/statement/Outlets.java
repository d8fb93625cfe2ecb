package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;
import dev.parley.rules.RuleFile;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Set;

/** Tells news media from others that are named as source or hearer. */
final class Outlets {
    private final Set<String> relaying =
            RuleFile.read("extract/statement/relaying.txt").words();
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

    /** Whether the one tells the other as a medium does: a news medium, or the office of a person who spoke. */
    boolean isMediumOf(Attribution medium, Attribution inner) {
        return isMedium(medium) || isOfficeOf(medium, inner);
    }

    /** Whether a news medium tells it, by a verb of reporting. */
    private boolean isMedium(Attribution attribution) {
        Source source = attribution.source();
        CueEntry entry = attribution.entry();
        return source != null
                && entry != null
                && relaying.contains(entry.lemma())
                && isOutlet(source.tree(), source.phrase());
    }

    /** "Berg told him ..., her office said", "The mayor also said ..., it added": behind what a person said. */
    private boolean isOfficeOf(Attribution medium, Attribution inner) {
        Source office = medium.source();
        Source speaker = inner.source();
        CueEntry entry = medium.entry();
        if (office == null || speaker == null || entry == null || office.tree() != speaker.tree()) {
            return false;
        }
        boolean relays = relaying.contains(entry.lemma()) && isPersonsOffice(office, speaker)
                || entry.lemma().equals("add") && office.tree().is(office.head(), "it");
        return relays && speaker.phrase().last() < office.phrase().first() && mayBePerson(speaker);
    }

    private static boolean isPersonsOffice(Source office, Source speaker) {
        SentenceTree tree = office.tree();
        OptionalInt whose = tree.child(office.head(), "nmod:poss");
        return tree.is(office.head(), "office")
                && whose.isPresent()
                && (!tree.isTagged(whose.getAsInt(), "NNP")
                        || tree.lower(whose.getAsInt()).equals(tree.lower(speaker.head())));
    }

    private static boolean mayBePerson(Source speaker) {
        String kind = speaker.tree().sentence().tokens().get(speaker.head()).ner();
        return "PERSON".equals(kind) || "O".equals(kind) && !speaker.isPronoun();
    }
}
