package dev.parley.extract.corenlp.statement;

import dev.parley.rules.RuleFile;
import java.util.OptionalInt;
import java.util.Set;

/** What may stand between a cue and its content: hearers, times, places, occasions. */
final class Adjuncts {
    private static final Set<String> TIMES =
            Set.copyOf(RuleFile.read("extract/statement/time-words.txt").lines());
    private static final Set<String> TIME_NOUNS =
            Set.copyOf(RuleFile.read("extract/statement/time-nouns.txt").lines());
    private static final Set<String> ADVERBS =
            Set.copyOf(RuleFile.read("extract/statement/cue-adverbs.txt").lines());
    private static final Set<String> NOT_PREPOSITIONS = Set.of(
            "that",
            "if",
            "whether",
            "because",
            "as",
            "while",
            "since",
            "although",
            "though",
            "unless",
            "until",
            "so",
            "than",
            "like",
            "despite");

    private Adjuncts() {}

    /** The first token after the adjuncts that begin at the token. */
    static int skip(SentenceTree tree, int start) {
        int at = start;
        while (at < tree.size()) {
            int next = skipOne(tree, at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** As {@link #skip}, but passes over whom it is said to first. */
    static int skipWithHearer(Cue cue) {
        SentenceTree tree = cue.tree();
        int at = cue.next();
        if (cue.entry().takes(Complement.HEARER)) {
            OptionalInt hearer = hearer(cue);
            if (hearer.isPresent()) {
                at = hearer.getAsInt() + 1;
            }
        }
        return skip(tree, at);
    }

    /** The last token of the plain noun phrase after the verb. */
    static OptionalInt hearer(Cue cue) {
        SentenceTree tree = cue.tree();
        int start = cue.next();
        if (tree.is(start, "that")) {
            return OptionalInt.empty();
        }
        boolean her = tree.is(start, "her") && tree.isTagged(start + 1, "DT", "IN", "PRP");
        if (her || (tree.isTagged(start, "PRP") && !tree.tag(start).equals("PRP$"))) {
            return OptionalInt.of(start);
        }
        OptionalInt head = NounPhrases.headAt(tree, start);
        OptionalInt object = cue.object();
        boolean parserKnows = object.isPresent() && head.isPresent() && object.getAsInt() < head.getAsInt();
        boolean clauseFollows = head.isPresent() && tree.isFinite(head.getAsInt() + 1);
        if (parserKnows && clauseFollows) {
            return object;
        }
        if (clauseFollows && object.isEmpty()) {
            return firstPlural(tree, start, head.getAsInt());
        }
        return head;
    }

    private static OptionalInt firstPlural(SentenceTree tree, int start, int last) {
        for (int i = start; i < last; i++) {
            if (tree.isTagged(i, "NNS", "NNP") && !tree.isTagged(i + 1, "NNP")) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static int skipOne(SentenceTree tree, int at) {
        if (tree.isQuoted(at)) {
            return at;
        }
        if (ADVERBS.contains(tree.lower(at))) {
            return at + 1;
        }
        boolean distance = tree.isTagged(at, "CD") && isTime(tree, at + 1) && tree.is(at + 2, "before", "after");
        if (distance) {
            return skipPhrase(tree, at + 2) > at + 2 ? skipPhrase(tree, at + 2) : at;
        }
        boolean thatDay = tree.is(at, "that") && at + 1 < tree.size() && TIME_NOUNS.contains(tree.lower(at + 1));
        if (thatDay || TIMES.contains(tree.lower(at))) {
            return skipTime(tree, at);
        }
        if (tree.is(at, "the") && tree.is(at + 1, "other") && tree.is(at + 2, "day")) {
            return at + 3;
        }
        boolean roundsANumber = tree.isRelation(at, "advmod")
                || (tree.is(at, "about", "around", "over", "under") && isNumber(tree, at + 1));
        if (VerbGroups.isVerbTaggedNoun(tree, at + 1)) {
            return at;
        }
        if (tree.isTagged(at, "IN", "TO") && !roundsANumber && !NOT_PREPOSITIONS.contains(tree.lower(at))) {
            return skipPhrase(tree, at);
        }
        return at;
    }

    /** "Friday", "a few minutes": a word that tells when and is nobody. */
    static boolean isTime(SentenceTree tree, int token) {
        if (token >= tree.size()) {
            return false;
        }
        String word = tree.lower(token);
        return TIMES.contains(word) || TIME_NOUNS.contains(word) || TIME_NOUNS.contains(tree.lemma(token));
    }

    static boolean opensClause(SentenceTree tree, int at) {
        return NOT_PREPOSITIONS.contains(tree.lower(at)) || tree.is(at, "after", "before");
    }

    /** "40", "half", "two-thirds". */
    private static boolean isNumber(SentenceTree tree, int at) {
        return tree.isTagged(at, "CD")
                || tree.is(at, "half", "third", "quarter")
                || (at < tree.size() && tree.lower(at).matches("[a-z]+-(thirds?|quarters?|fifths?)"));
    }

    private static int skipTime(SentenceTree tree, int at) {
        int next = at + 1;
        while (next < tree.size() && (TIMES.contains(tree.lower(next)) || TIME_NOUNS.contains(tree.lower(next)))) {
            next++;
        }
        if (next < tree.size() && tree.isTagged(next, "POS")) {
            return at;
        }
        boolean determinerOnly = next == at + 1 && tree.is(at, "this", "next", "last", "late", "early");
        return determinerOnly ? at : next;
    }

    private static int skipPhrase(SentenceTree tree, int preposition) {
        int at = preposition + 1;
        if (tree.isTagged(at, "IN", "TO")) {
            at++;
        }
        boolean noun = false;
        while (at < tree.size() && !tree.isQuoted(at) && isPhrasePart(tree, at) && !(noun && begins(tree, at))) {
            noun |= tree.isTagged(at, "NN", "CD") || tree.isTagged(at, "PRP");
            at++;
        }
        return noun ? at : preposition;
    }

    private static boolean isPhrasePart(SentenceTree tree, int at) {
        return tree.isTagged(at, "DT", "JJ", "NN", "CD", "POS", "PRP", "VBG", "VBN")
                || (tree.is(at, "and", "&") && tree.isTagged(at + 1, "NNP"));
    }

    private static boolean begins(SentenceTree tree, int at) {
        return tree.isTagged(at, "DT", "PRP", "EX", "VBG") || TIMES.contains(tree.lower(at));
    }
}
