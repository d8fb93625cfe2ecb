package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;
import dev.parley.extract.corenlp.statement.CueEntry.Kind;
import dev.parley.rules.RuleFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Vane: no deal": a name, a colon and what it says; the cue is the colon. */
final class ColonSpeech {
    private static final CueEntry ENTRY = new CueEntry(":", Kind.SPEECH, null, Set.of(Complement.CLAUSE));
    private static final int LONGEST_NAME = 6;
    private static final int SHORTEST_CONTENT = 2;

    private final Set<String> papers =
            RuleFile.read("extract/statement/papers.txt").words();

    Optional<Attribution> in(SentenceTree tree) {
        int colon = 1;
        while (colon < tree.size() && colon <= LONGEST_NAME && !tree.is(colon, ":")) {
            colon++;
        }
        boolean named = tree.is(colon, ":") && isName(tree, colon) && colon + SHORTEST_CONTENT < tree.size();
        if (!named || tree.end(colon - 1) != tree.start(colon)) {
            return Optional.empty();
        }
        Source source = new Source(tree, colon - 1, new TokenRange(0, colon - 1));
        int last = ContentEnd.trimmed(tree, colon + 1, tree.size() - 1);
        Cue cue = new Cue(tree, colon, new TokenRange(colon, colon), ENTRY);
        List<TextSpan> content = List.of(tree.span(new TokenRange(colon + 1, last)));
        return Optional.of(Attribution.of(cue, source, content));
    }

    /** Names only, or a person's name with a title; "The terms: ..." is none. */
    private boolean isName(SentenceTree tree, int colon) {
        boolean entity = tree.opensQuote(colon + 1);
        for (int i = 0; i < colon; i++) {
            if (!tree.isTagged(i, "NN", "JJ", "POS", "CC", "DT", "CD") || tree.isQuoted(i)) {
                return false;
            }
            String kind = tree.sentence().tokens().get(i).ner();
            entity |= "PERSON".equals(kind) || "ORGANIZATION".equals(kind) || papers.contains(tree.lower(i));
        }
        return entity && (tree.isTagged(colon - 1, "NNP") || papers.contains(tree.lower(colon - 1)));
    }
}
