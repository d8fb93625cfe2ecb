package dev.parley.extract.corenlp.statement;

import dev.parley.rules.RuleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Finds the verbs of a sentence that may report speech; those inside a quotation are the quoted person's own. */
final class CueFinder {
    /** "Asked whether ..., Berg said": the reporter's own question. */
    private static final String[] QUESTIONS = {
        "about", "by", "how", "if", "specifically", "what", "when", "where", "whether", "who", "why"
    };

    private final Map<String, Boolean> asked =
            RuleFile.read("extract/statement/asked.txt").table(row -> row.size() > 1);
    private final CueLists lists;

    CueFinder(CueLists lists) {
        this.lists = lists;
    }

    List<Cue> verbs(SentenceTree tree) {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (isReportingVerb(tree, i)) {
                int verb = i;
                entry(tree, verb).ifPresent(entry -> cues.add(Cue.of(tree, verb, entry)));
            }
        }
        return cues;
    }

    private Optional<CueEntry> entry(SentenceTree tree, int verb) {
        return lists.verb(tree, verb)
                .or(() -> lists.finding(tree.lemma(verb)))
                .filter(entry -> entry.kind() != CueEntry.Kind.SPEECH || !isSupposed(tree, verb));
    }

    boolean isReportingVerb(SentenceTree tree, int token) {
        if (!tree.isTagged(token, "VB") || tree.isQuoted(token) || tree.isRelation(token, "compound")) {
            return false;
        }
        if (tree.is(VerbGroups.before(tree, token), "neither", "nobody", "none")) {
            return false;
        }
        boolean afterComma = tree.isTagged(token - 1, ",")
                && (tree.tag(token).equals("VBG") || !tree.isTagged(token - 2, "JJ", "RB", "VB"));
        if (tree.isRelation(token, "amod") && !afterComma && !tree.isFinite(token)) {
            return false;
        }
        boolean aside = asked.getOrDefault(tree.lower(token), false) && tree.isTagged(token - 1, ",");
        if ((token == 0 || aside) && tree.isTagged(token, "VBN", "VBD") && tree.is(token + 1, QUESTIONS)) {
            return false;
        }
        return switch (tree.tag(token)) {
            case "VB" -> isActualInfinitive(tree, token);
            case "VBN" ->
                !tree.isRelation(token, "acl")
                        || tree.child(token, "obl:agent").isPresent()
                        || tree.child(token, "aux", "aux:pass").isPresent();
            default -> true;
        };
    }

    /** "unless both agree": nobody has done so. */
    private static boolean isSupposed(SentenceTree tree, int token) {
        OptionalInt mark = tree.child(token, "mark");
        return mark.isPresent()
                && IntStream.range(mark.getAsInt(), token).noneMatch(i -> tree.isFinite(i) && !tree.isAuxiliary(i))
                && IntStream.range(mark.getAsInt(), token).noneMatch(i -> tree.isTagged(i, ","))
                && (tree.is(mark.getAsInt(), "unless")
                        || (tree.is(mark.getAsInt(), "if") && tree.isRelation(token, "advcl")));
    }

    /** "will say", "did not say", "rose to say", "others say"; but not "might say" or "it is hard to say". */
    private static boolean isActualInfinitive(SentenceTree tree, int token) {
        int before = token - 1;
        while (tree.isTagged(before, "RB")) {
            before--;
        }
        boolean mistagged = tree.isTagged(before, ",", "NNS", "NNPS")
                && tree.child(token, "aux", "mark").isEmpty()
                && tree.child(token, "nsubj").stream().anyMatch(s -> s < token && tree.isTagged(s, "NNS", "NNPS"));
        if (mistagged) {
            return true;
        }
        if (tree.is(before, "to")) {
            int governor = tree.governor(token);
            return governor >= 0 && tree.isTagged(governor, "VB") && tree.isRelation(token, "xcomp", "advcl");
        }
        return tree.is(before, "will", "would", "did", "does", "do", "'ll", "’ll");
    }
}
