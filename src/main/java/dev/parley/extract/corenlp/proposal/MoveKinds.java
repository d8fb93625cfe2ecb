package dev.parley.extract.corenlp.proposal;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.governors;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.MoveKind;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a verb tells in its clause, where negation, modals, conditions and verbs above it may turn or undo the move. */
final class MoveKinds {
    private static final Set<String> OPEN = Set.of("could", "might", "may", "can", "should", "must");
    private static final Set<String> FUTURE = Set.of("will", "would", "shall");
    private final Set<String> conditions =
            RuleFile.read("extract/proposal/conditions.txt").words();
    private final Set<String> supposing =
            RuleFile.read("extract/proposal/supposing.txt").words();
    private final Set<String> unmoved =
            RuleFile.read("extract/proposal/unmoved.txt").words();
    private final Set<String> refusals =
            RuleFile.read("extract/proposal/refusals.txt").words();
    private final Pattern provisos = Pattern.compile(RuleFile.read("extract/proposal/provisos.txt").words().stream()
            .collect(Collectors.joining("|", "\\b(", ")\\b")));

    Optional<MoveKind> of(Sentence sentence, IndexedWord verb, MoveKind told) {
        Set<String> above = above(sentence, verb);
        boolean acceptance = told == MoveKind.ACCEPTED || told == MoveKind.CONDITIONALLY_ACCEPTED;
        if (above.stream().anyMatch(refusals::contains)) {
            return acceptance ? Optional.of(MoveKind.REJECTED) : Optional.empty();
        }
        boolean negated = isNegated(sentence, verb);
        if (told == MoveKind.COUNTERED && !negated && above.contains("ask")) {
            return Optional.of(told);
        }
        if (above.stream().anyMatch(unmoved::contains)
                || above.stream().anyMatch(supposing::contains)
                || wasToBe(sentence, verb)) {
            return Optional.empty();
        }
        if (negated) {
            return acceptance ? Optional.of(MoveKind.REJECTED) : Optional.empty();
        }
        return asserted(sentence, verb, told);
    }

    /** "Were to have signed the deal": they had meant to. */
    private static boolean wasToBe(Sentence sentence, IndexedWord verb) {
        return dependents(sentence, verb, "mark").stream().anyMatch(to -> form(to).equals("to"))
                && dependents(sentence, verb, "aux").stream()
                        .anyMatch(was -> form(was).equals("was") || form(was).equals("were"));
    }

    static boolean isNegated(Sentence sentence, IndexedWord verb) {
        return dependents(sentence, verb, "advmod", "neg").stream()
                .anyMatch(d -> Set.of("not", "n't", "n’t", "never").contains(form(d)));
    }

    /** Not the plan of "a plan tabled by A". */
    private static Set<String> above(Sentence sentence, IndexedWord verb) {
        Set<String> above = new LinkedHashSet<>();
        governors(sentence, verb).stream()
                .filter(g -> g.is("xcomp", "ccomp", "acl:to", "advcl:to") || (g.is("acl") && "VB".equals(verb.tag())))
                .forEach(g -> above.add(lemma(g.word())));
        dependents(sentence, verb, "mark").forEach(m -> above.add(form(m)));
        return above;
    }

    private Optional<MoveKind> asserted(Sentence sentence, IndexedWord verb, MoveKind told) {
        Set<String> auxiliaries = new LinkedHashSet<>();
        dependents(sentence, verb, "aux").forEach(a -> auxiliaries.add(form(a)));
        boolean acceptance = told == MoveKind.ACCEPTED || told == MoveKind.CONDITIONALLY_ACCEPTED;
        if (acceptance && isConditional(sentence, verb)) {
            return Optional.of(MoveKind.CONDITIONALLY_ACCEPTED);
        }
        boolean open = auxiliaries.stream().anyMatch(OPEN::contains);
        boolean future = auxiliaries.stream().anyMatch(FUTURE::contains);
        if (told == MoveKind.CONDITIONALLY_ACCEPTED || open || (future && told != MoveKind.ACCEPTED)) {
            return Optional.empty();
        }
        return Optional.of(told);
    }

    private boolean isConditional(Sentence sentence, IndexedWord verb) {
        boolean clause = dependents(sentence, verb, "advcl*").stream()
                .anyMatch(c -> conditions.contains(lemma(c))
                        || dependents(sentence, c, "mark").stream().anyMatch(m -> conditions.contains(form(m))));
        return clause
                || dependents(sentence, verb, "obl*", "advmod", "nmod*").stream()
                        .anyMatch(o -> conditions.contains(lemma(o)))
                || provisos.matcher(after(sentence, verb)).find();
    }

    /** The words after the verb, as far as its sentence goes. */
    private static String after(Sentence sentence, IndexedWord verb) {
        return sentence.tokens().stream()
                .skip(verb.index())
                .map(token -> token.word().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
