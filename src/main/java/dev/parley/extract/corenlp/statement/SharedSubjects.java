package dev.parley.extract.corenlp.statement;

import java.util.Optional;

/** Subjects that a verb has from another: the one it is coordinated with, hangs on as a participle or infinitive. */
final class SharedSubjects {
    private static final int FARTHEST_GOVERNOR = 6;
    private final CueLists lists;

    SharedSubjects(CueLists lists) {
        this.lists = lists;
    }

    static Optional<Integer> ofCoordinate(SentenceTree tree, int verb) {
        int at = verb;
        while (at >= 0 && tree.isRelation(at, "conj")) {
            at = tree.governor(at);
            boolean earlierTense = tree.tag(verb).equals("VBD") && tree.tag(at).equals("VBN");
            if (earlierTense && tree.isTagged(verb - 2, ",") && tree.isRelation(at, "ccomp")) {
                at = tree.governor(at);
            }
            Optional<Integer> subject = tree.subjects(at, "nsubj").stream().findFirst();
            if (subject.isPresent()) {
                return subject;
            }
        }
        return at >= 0 && at != verb && tree.isFinite(verb) && tree.isNominal(at)
                ? ofVerbAbove(tree, at)
                : Optional.empty();
    }

    /** "met him, the first meeting since May, and told": no noun tells; who met does. */
    private static Optional<Integer> ofVerbAbove(SentenceTree tree, int noun) {
        int at = noun;
        for (int steps = 0; steps < FARTHEST_GOVERNOR && at >= 0 && !tree.isFinite(at); steps++) {
            at = tree.governor(at);
        }
        return at < 0
                ? Optional.empty()
                : tree.subjects(at, "nsubj").stream().filter(s -> s < noun).findFirst();
    }

    /** A participle has the subject of the verb it hangs on; right after a noun it says what the noun says. */
    Optional<Integer> ofParticiple(Cue cue) {
        SentenceTree tree = cue.tree();
        boolean apart = tree.isTagged(cue.word() - 1, ",") || tree.is(cue.word() - 1, "and", "while", "by");
        Optional<Integer> before = ofSayingBefore(cue);
        if (before.isPresent()) {
            return before;
        }
        int at = cue.word();
        for (int steps = 0; steps < FARTHEST_GOVERNOR && at >= 0; steps++) {
            if (apart && at != cue.word() && isLower(tree, at)) {
                at = tree.governor(at);
                continue;
            }
            Optional<Integer> subject = tree.subjects(at, "nsubj").stream()
                    .filter(s -> (s < cue.word() || cue.word() == 0) && !tree.isQuoted(s))
                    .findFirst();
            if (subject.isPresent()) {
                return subject.map(s -> Antecedents.ofSubject(tree, cue.word(), s));
            }
            int up = tree.governor(at);
            boolean ofNoun = up >= 0 && tree.isRelation(at, "acl") && tree.isNominal(up);
            boolean shows = ofNoun && cue.entry().kind() == CueEntry.Kind.FINDING && lists.isDocument(tree.lemma(up));
            if (shows) {
                return Optional.of(up);
            }
            if (ofNoun && !isIssued(tree, up) && !(hangsLower(tree, up) && (apart || !maySpeak(tree, up)))) {
                return Optional.of(up);
            }
            at = up;
        }
        return first(tree, cue.word());
    }

    /** "urged them not to leave, saying", "left when the talks ended, saying": whoever urged or left says it. */
    private static boolean isLower(SentenceTree tree, int verb) {
        return tree.isTagged(verb, "VB")
                && (tree.isRelation(verb, "xcomp")
                        || (tree.isRelation(verb, "advcl")
                                && tree.child(verb, "mark").isPresent()));
    }

    /** "said ... the tolls, adding that": who has spoken goes on, whatever noun stands before. */
    private Optional<Integer> ofSayingBefore(Cue cue) {
        SentenceTree tree = cue.tree();
        if (!cue.entry().lemma().equals("add") || !tree.isTagged(cue.word() - 1, ",")) {
            return Optional.empty();
        }
        for (int i = cue.word() - 1; i > 0; i--) {
            boolean saying = tree.isFinite(i)
                    && !tree.isQuoted(i)
                    && lists.speech(tree, i).isPresent();
            Optional<Integer> subject = saying
                    ? tree.subjects(i, "nsubj").stream()
                            .filter(s -> !tree.isQuoted(s))
                            .findFirst()
                    : Optional.empty();
            if (subject.isPresent()) {
                return Optional.of(Antecedents.ofSubject(tree, i, subject.get()));
            }
        }
        return Optional.empty();
    }

    /** After a comma a participle goes with the subject, not with a noun that hangs on something else. */
    private static boolean hangsLower(SentenceTree tree, int noun) {
        return tree.isRelation(noun, "obj", "obl", "nmod", "conj", "ccomp", "appos", "xcomp", "dep");
    }

    /** People, many, or a name: "protesters demanding", but not "a visit praising". */
    private static boolean maySpeak(SentenceTree tree, int noun) {
        String kind = tree.sentence().tokens().get(noun).ner();
        return tree.isTagged(noun, "NNS", "PRP") || "PERSON".equals(kind) || "ORGANIZATION".equals(kind);
    }

    /** "rose to say": the subject of the verb it hangs on, unless that verb moves another to say it. */
    static Optional<Integer> ofInfinitive(SentenceTree tree, int verb) {
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

    private static Optional<Integer> first(SentenceTree tree, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (tree.isRelation(i, "nsubj") && !tree.isQuoted(i) && tree.governor(i) < before) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
