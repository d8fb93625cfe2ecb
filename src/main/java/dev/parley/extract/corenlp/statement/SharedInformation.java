package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;
import dev.parley.extract.corenlp.statement.CueEntry.Kind;
import dev.parley.rules.RuleFile;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** "The figures were passed on by an aide": the official says what the sentence before tells. */
final class SharedInformation {
    private static final CueEntry ENTRY = new CueEntry("share", Kind.SPEECH, null, Set.of());

    private final Set<String> verbs =
            Set.copyOf(RuleFile.read("extract/statement/shared-verbs.txt").lines());
    private final Set<String> nouns =
            Set.copyOf(RuleFile.read("extract/statement/shared-nouns.txt").lines());

    Optional<Attribution> in(SentenceTree tree, SentenceTree before) {
        boolean sameParagraph = tree.sentence().paragraph() == before.sentence().paragraph();
        if (!sameParagraph || tree.size() < 2 || !tree.is(0, "this", "these", "the", "that")) {
            return Optional.empty();
        }
        OptionalInt subject = NounPhrases.headAt(tree, 0);
        if (subject.isEmpty() || !nouns.contains(tree.lemma(subject.getAsInt()))) {
            return Optional.empty();
        }
        for (int i = subject.getAsInt() + 1; i < tree.size(); i++) {
            if (tree.isTagged(i, "VBN") && verbs.contains(tree.lemma(i)) && tree.is(i + 1, "by")) {
                return read(tree, i, before);
            }
        }
        return Optional.empty();
    }

    private static Optional<Attribution> read(SentenceTree tree, int verb, SentenceTree before) {
        List<TextSpan> content = List.of(before.sentence().span());
        Cue cue = new Cue(tree, verb, new TokenRange(verb, verb), ENTRY);
        return SourceFinder.nounAfter(tree, verb + 1).map(source -> Attribution.of(cue, source, content));
    }
}
