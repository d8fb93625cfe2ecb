package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;
import dev.parley.rules.RuleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "was sure that ...", "is critical of ...", "are reluctant to ...": what the subject of an adjective thinks. */
final class PredicateAdjectives {
    private static final int FARTHEST = 4;
    private final Set<String> copulas =
            RuleFile.read("extract/statement/copulas.txt").words();
    private final Set<String> made = RuleFile.read("extract/statement/made.txt").words();
    private final CueLists lists;
    private final CueComplements complements;

    PredicateAdjectives(CueLists lists, ContentEnd ends) {
        this.lists = lists;
        this.complements = new CueComplements(ends);
    }

    List<Attribution> in(SentenceTree tree) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 1; i + 1 < tree.size(); i++) {
            if (tree.isTagged(i, "JJ", "VBN") && !tree.isQuoted(i)) {
                int adjective = i;
                lists.adjective(tree.lower(i))
                        .flatMap(entry -> read(Cue.of(tree, adjective, entry)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Attribution> read(Cue cue) {
        SentenceTree tree = cue.tree();
        Optional<TokenRange> content = complements.from(cue, cue.next());
        return content.flatMap(range ->
                subject(cue).map(source -> Attribution.of(cue, source, List.<TextSpan>of(tree.span(range)))));
    }

    private Optional<Source> subject(Cue cue) {
        SentenceTree tree = cue.tree();
        if (!hasCopula(tree, cue.word())) {
            return Optional.empty();
        }
        int at = cue.word();
        for (int steps = 0; steps < 2 && at >= 0; steps++) {
            List<Integer> subjects = new ArrayList<>(tree.subjects(at, "nsubj"));
            subjects.addAll(tree.subjects(at, "nsubj:pass"));
            Optional<Integer> subject = subjects.stream()
                    .filter(s -> s < cue.word() && !tree.isQuoted(s) && !tree.is(s, "it", "there", "this", "that"))
                    .findFirst();
            if (subject.isPresent()) {
                int head = Antecedents.ofSubject(tree, cue.word(), subject.get());
                return Optional.of(new Source(tree, head, NounPhrases.around(tree, head, cue.word())));
            }
            at = tree.isRelation(at, "xcomp", "conj") ? tree.governor(at) : -1;
        }
        return Optional.empty();
    }

    private boolean hasCopula(SentenceTree tree, int adjective) {
        for (int i = adjective - 1; i >= 0 && i >= adjective - FARTHEST; i--) {
            if (tree.lemma(i).equals("be")
                    || copulas.contains(tree.lower(i))
                    || tree.is(i, "'s", "’s", "'re", "’re", "'m", "’m")) {
                return true;
            }
            boolean makes = tree.lemma(i).equals("make") && made.contains(tree.lower(adjective));
            if (makes || !(tree.isTagged(i, "RB") || tree.is(i, "it", "both", "all"))) {
                return makes;
            }
        }
        return false;
    }
}
