package dev.parley.extract.corenlp.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds whose words a cue verb reports: its subject, the agent of a passive, or the subject it shares. */
final class SourceFinder {
    private static final int FARTHEST_GOVERNOR = 4;
    private final CueLists lists;

    SourceFinder(CueLists lists) {
        this.lists = lists;
    }

    Optional<Source> of(Cue cue) {
        SentenceTree tree = cue.tree();
        if (cue.isPassive()) {
            return agent(cue).map(head -> phrase(cue, head));
        }
        Optional<Integer> head;
        if (isInfinitive(tree, cue.word())) {
            head = subjectOfInfinitive(tree, cue.word());
        } else {
            head = cue.isParticiple() ? sharer(cue) : subject(cue);
        }
        return head.filter(h -> canSpeak(tree, h)).map(h -> phrase(cue, h));
    }

    /** A noun or what stands for one; names at the start of a sentence may be tagged as anything. */
    private static boolean canSpeak(SentenceTree tree, int head) {
        boolean capitalised =
                Character.isUpperCase(tree.word(head).charAt(0)) && !tree.isTagged(head, "IN", "RB", "CC");
        return tree.isNominal(head) || capitalised || tree.isTagged(head, "WP", "WDT", "DT", "CD", "JJ", "FW");
    }

    private static Optional<Integer> agent(Cue cue) {
        SentenceTree tree = cue.tree();
        if (cue.entry().lemma().equals("quote")) {
            return tree.subjects(cue.word(), "nsubj:pass").stream().findFirst();
        }
        for (int i = cue.word() + 1; i < tree.size(); i++) {
            if (tree.isRelation(i, "obl:agent") && tree.governor(i) == cue.word()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> subject(Cue cue) {
        SentenceTree tree = cue.tree();
        int before = beforeVerbGroup(tree, cue.word());
        if (tree.is(before, "who", "which", "that") && tree.isTagged(before, "W")) {
            return Optional.of(antecedent(tree, cue.word(), before));
        }
        if (tree.isTagged(before, "PRP") && !tree.isQuoted(before)) {
            return Optional.of(before);
        }
        List<Integer> subjects = tree.subjects(cue.word(), "nsubj").stream()
                .filter(s -> !tree.isQuoted(s) && canSpeak(tree, s))
                .filter(s -> s < cue.word() || isAfterContent(cue))
                .toList();
        if (!subjects.isEmpty()) {
            return Optional.of(subjects.getFirst());
        }
        Optional<Integer> shared = coordinate(tree, cue.word()).or(() -> ofCueBefore(tree, cue.word(), before));
        if (shared.isPresent()) {
            return shared;
        }
        if (tree.isRelation(cue.word(), "acl") && tree.isNominal(tree.governor(cue.word()))) {
            return Optional.of(tree.governor(cue.word()));
        }
        if (tree.isNominal(before) && !tree.isQuoted(before)) {
            return Optional.of(NounPhrases.topOf(tree, before));
        }
        return Appositions.nounBefore(tree, before).or(() -> inverted(cue));
    }

    /** "said ... and added": the speaker of the cue before. */
    private Optional<Integer> ofCueBefore(SentenceTree tree, int verb, int conjunction) {
        if (!tree.isTagged(conjunction, "CC")) {
            return Optional.empty();
        }
        for (int i = verb - 1; i > 0; i--) {
            List<Integer> subjects = tree.subjects(i, "nsubj");
            if (!subjects.isEmpty()
                    && tree.isTagged(i, "VB")
                    && lists.verb(tree, i).isPresent()) {
                return Optional.of(subjects.getFirst());
            }
        }
        return Optional.empty();
    }

    private static boolean isInfinitive(SentenceTree tree, int verb) {
        return tree.tag(verb).equals("VB") && tree.is(beforeVerbGroup(tree, verb), "to");
    }

    /** The token before the verb with its auxiliaries and adverbs. */
    static int beforeVerbGroup(SentenceTree tree, int verb) {
        int before = verb - 1;
        while (before >= 0 && (tree.isAuxiliary(before) || tree.isTagged(before, "RB", "MD"))) {
            before--;
        }
        return before;
    }

    private static int antecedent(SentenceTree tree, int verb, int pronoun) {
        for (int s : tree.subjects(verb, "nsubj")) {
            if (s < pronoun && tree.isNominal(s)) {
                return s;
            }
        }
        int before = pronoun - 1;
        while (before >= 0 && !tree.isNominal(before)) {
            before--;
        }
        return Math.max(before, 0);
    }

    private static Optional<Integer> coordinate(SentenceTree tree, int verb) {
        int at = verb;
        while (at >= 0 && tree.isRelation(at, "conj")) {
            at = tree.governor(at);
            Optional<Integer> subject = tree.subjects(at, "nsubj").stream().findFirst();
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    private static boolean isAfterContent(Cue cue) {
        SentenceTree tree = cue.tree();
        int first = beforeVerbGroup(tree, cue.word()) + 1;
        return first == 0 || tree.isTagged(first - 1, ",", ":", "''") || tree.closesQuote(first - 1);
    }

    /** "..., said the minister" where the parser has not seen the minister as subject. */
    private static Optional<Integer> inverted(Cue cue) {
        SentenceTree tree = cue.tree();
        if (!isAfterContent(cue)) {
            return Optional.empty();
        }
        int head = -1;
        for (int i = cue.next(); i < tree.size() && tree.isTagged(i, "NN", "DT", "JJ", "CD", "POS", "PRP"); i++) {
            boolean name =
                    tree.isTagged(i, "JJ") && Character.isUpperCase(tree.word(i).charAt(0));
            head = tree.isNominal(i) || name ? i : head;
        }
        return head < 0 ? Optional.empty() : Optional.of(head);
    }

    /** A participle has the subject of the verb it hangs on; after a noun it says what the noun says. */
    private Optional<Integer> sharer(Cue cue) {
        SentenceTree tree = cue.tree();
        int at = cue.word();
        for (int steps = 0; steps < FARTHEST_GOVERNOR && at >= 0; steps++) {
            Optional<Integer> subject = tree.subjects(at, "nsubj").stream()
                    .filter(s -> s < cue.word() && !tree.isQuoted(s))
                    .findFirst();
            if (subject.isPresent()) {
                return subject;
            }
            int up = tree.governor(at);
            if (up >= 0 && tree.isRelation(at, "acl") && tree.isNominal(up) && !isIssued(tree, up)) {
                return Optional.of(up);
            }
            at = up;
        }
        return firstSubject(tree, cue.word());
    }

    /** "rose to say": the subject of the verb it hangs on, unless that verb moves another to say it. */
    private static Optional<Integer> subjectOfInfinitive(SentenceTree tree, int verb) {
        int at = verb;
        for (int steps = 0; steps < FARTHEST_GOVERNOR && at >= 0; steps++) {
            int up = tree.governor(at);
            boolean moved = tree.isRelation(at, "xcomp")
                    && tree.child(up, "obj", "aux:pass").isPresent();
            if (up < 0 || moved || !tree.isTagged(up, "VB") || !tree.isRelation(at, "xcomp", "advcl", "conj")) {
                return Optional.empty();
            }
            Optional<Integer> subject = tree.subjects(up, "nsubj").stream()
                    .filter(s -> s < verb && !tree.isQuoted(s) && !tree.is(s, "it"))
                    .findFirst();
            if (subject.isPresent()) {
                return subject;
            }
            at = up;
        }
        return Optional.empty();
    }

    /** "issued a statement saying": whoever issued it speaks. */
    private boolean isIssued(SentenceTree tree, int noun) {
        return lists.isDocument(tree.lemma(noun)) && tree.isRelation(noun, "obj", "obl");
    }

    private static Optional<Integer> firstSubject(SentenceTree tree, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (tree.isRelation(i, "nsubj") && !tree.isQuoted(i) && tree.governor(i) < before) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static Source phrase(Cue cue, int head) {
        return new Source(cue.tree(), head, NounPhrases.around(cue.tree(), head, cue.word()));
    }

    /** A source named after "by", "to" or the like. */
    static Optional<Source> nounAfter(SentenceTree tree, int preposition) {
        OptionalInt head = NounPhrases.headAt(tree, preposition + 1);
        return head.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Source(tree, head.getAsInt(), NounPhrases.around(tree, head.getAsInt(), preposition)));
    }
}
