package dev.parley.extract.corenlp.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds whose words a cue verb reports: its subject, the agent of a passive, or the subject it shares. */
final class SourceFinder {
    private final CueLists lists;
    private final SharedSubjects shared;

    SourceFinder(CueLists lists) {
        this.lists = lists;
        this.shared = new SharedSubjects(lists);
    }

    Optional<Source> of(Cue cue) {
        SentenceTree tree = cue.tree();
        OptionalInt let = cue.letting();
        if (let.isPresent()) {
            return tree.subjects(let.getAsInt(), "nsubj").stream()
                    .filter(head -> canSpeak(tree, head))
                    .findFirst()
                    .map(head -> phrase(cue, head));
        }
        if (cue.isPassive()) {
            return agent(cue).map(head -> phrase(cue, head));
        }
        Optional<Integer> head;
        if (VerbGroups.isInfinitive(tree, cue.word())) {
            head = SharedSubjects.ofInfinitive(tree, cue.word());
        } else {
            head = cue.isParticiple() ? shared.ofParticiple(cue) : subject(cue);
        }
        boolean relative = tree.isTagged(VerbGroups.before(tree, cue.word()), "W");
        return head.filter(h -> canSpeak(tree, h) && (relative || !hasPreposition(tree, h)))
                .map(h -> phrase(cue, h));
    }

    /** "in Oslo", "like them": no subject, whatever the parser makes of it. */
    private static boolean hasPreposition(SentenceTree tree, int head) {
        OptionalInt preposition = tree.child(head, "case");
        return preposition.isPresent()
                && preposition.getAsInt() < head
                && tree.isTagged(head, "NN")
                && !tree.is(preposition.getAsInt(), "as", "that");
    }

    /** A noun or what stands for one; names at the start of a sentence may be tagged as anything. */
    private static boolean canSpeak(SentenceTree tree, int head) {
        boolean capitalised = Character.isUpperCase(tree.word(head).charAt(0)) && !tree.isTagged(head, "IN", "CC");
        if (tree.isTagged(head, "NN")
                && Adjuncts.isTime(tree, head)
                && tree.lower(head).equals(tree.word(head))) {
            return false;
        }
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
        int before = VerbGroups.before(tree, cue.word());
        if (tree.is(before, "who", "which", "that") && tree.isTagged(before, "W")) {
            return Optional.of(Antecedents.ofPronoun(tree, cue.word(), before));
        }
        boolean nominative = tree.isTagged(before, "PRP") && !tree.is(before, "him", "her", "them", "us", "me");
        if (nominative && !tree.isQuoted(before)) {
            return Optional.of(before);
        }
        List<Integer> subjects = tree.subjects(cue.word(), "nsubj").stream()
                .filter(s -> !tree.isQuoted(s) && canSpeak(tree, s))
                .filter(s -> s < cue.word() || VerbGroups.isAfterContent(cue))
                .toList();
        Optional<Integer> closing = closingName(cue, before, subjects.isEmpty() ? -1 : subjects.getFirst());
        if (closing.isPresent()) {
            return closing;
        }
        if (!subjects.isEmpty()) {
            return Optional.of(subjects.getFirst());
        }
        if (tree.isTagged(before, ",") && tree.isRelation(cue.word(), "dep", "parataxis") && before + 1 == cue.word()) {
            Optional<Integer> main = mainSubject(cue);
            if (main.isPresent()) {
                return main;
            }
        }
        return SharedSubjects.ofCoordinate(tree, cue.word())
                .or(() -> ofCueBefore(tree, cue.word(), before))
                .or(() -> nounBefore(cue, before))
                .or(() -> inverted(cue));
    }

    /** "..., Foreign Minister Anna Berg said." closes the sentence: nobody before the comma speaks. */
    private static Optional<Integer> closingName(Cue cue, int before, int subject) {
        SentenceTree tree = cue.tree();
        int first = before;
        while (first > 0 && tree.isTagged(first, "NN", "DT", "JJ", "POS") && !tree.isQuoted(first)) {
            first--;
        }
        boolean closes = Adjuncts.skip(tree, cue.next()) >= tree.size() - 1 && before + 1 == cue.word();
        return closes
                        && subject < first
                        && first > 0
                        && first < before
                        && tree.isTagged(first, ",")
                        && tree.isTagged(before, "NNP")
                ? Optional.of(before)
                : Optional.empty();
    }

    /** "Envoys leave, deny rift": headlines leave out the second subject. */
    private static Optional<Integer> mainSubject(Cue cue) {
        SentenceTree tree = cue.tree();
        boolean headline = tree.isTagged(cue.word(), "VBP", "VBZ") && !tree.isTagged(tree.size() - 1, ".");
        return tree.subjects(tree.governor(cue.word()), "nsubj").stream()
                .filter(s -> headline && s < cue.word() && !tree.isQuoted(s))
                .findFirst();
    }

    private static Optional<Integer> nounBefore(Cue cue, int before) {
        SentenceTree tree = cue.tree();
        if (tree.isRelation(cue.word(), "acl") && tree.isNominal(tree.governor(cue.word()))) {
            return Optional.of(tree.governor(cue.word()));
        }
        int noun = beforeTime(tree, before);
        if (noun >= 0 && tree.isNominal(noun) && !tree.isQuoted(noun)) {
            int top = NounPhrases.topOf(tree, noun);
            return Optional.of(Antecedents.aboveCase(tree, top));
        }
        return Appositions.nounBefore(tree, noun).map(found -> Antecedents.aboveCase(tree, found));
    }

    /** "a poll released Saturday found": past the words that tell when. */
    private static int beforeTime(SentenceTree tree, int token) {
        int at = token;
        while (tree.isTagged(at, "NN", "DT", "JJ", "RB") && !tree.isQuoted(at) && Adjuncts.isTime(tree, at)) {
            at--;
        }
        while (at < token && tree.isTagged(at, "VBN", "VBG", "RB", "IN")) {
            at--;
        }
        return at;
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

    /** "..., said the minister" where the parser has not seen the minister as subject. */
    private static Optional<Integer> inverted(Cue cue) {
        SentenceTree tree = cue.tree();
        if (!VerbGroups.isAfterContent(cue)) {
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

    private static Source phrase(Cue cue, int head) {
        TokenRange around = NounPhrases.around(cue.tree(), head, cue.word());
        return new Source(cue.tree(), head, SourceTrim.of(cue, around, head));
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
