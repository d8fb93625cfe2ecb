package dev.parley.extract.corenlp.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "X's promise to ...", "the announcement by X that ...", "X made the claim that ...", "allegations that ...". */
final class CueNouns {
    private final CueLists lists;
    private final CueComplements complements;
    private final NounOwners owners = new NounOwners();

    CueNouns(CueLists lists, ContentEnd ends) {
        this.lists = lists;
        this.complements = new CueComplements(ends);
    }

    List<Attribution> in(SentenceTree tree) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i + 2 < tree.size(); i++) {
            if (tree.isTagged(i, "NN") && !tree.isQuoted(i)) {
                int noun = i;
                lists.noun(tree.lemma(i))
                        .flatMap(entry -> read(Cue.of(tree, noun, entry)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Attribution> read(Cue cue) {
        SentenceTree tree = cue.tree();
        Optional<Source> source = owners.of(cue);
        int from = cue.next();
        if (source.isPresent() && source.get().phrase().first() > cue.word()) {
            from = source.get().phrase().last() + 1;
        }
        boolean defined = source.isPresent()
                && from + 1 < tree.size()
                && tree.lemma(from).equals("be")
                && tree.is(from + 1, "that");
        return complements
                .from(cue, defined ? from + 1 : from)
                .filter(range -> source.isPresent() || tree.is(range.first() - 1, "that"))
                .map(range -> Attribution.of(cue, source.orElse(null), List.of(tree.span(range))));
    }
}
