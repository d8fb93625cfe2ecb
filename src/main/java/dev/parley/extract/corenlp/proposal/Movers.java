package dev.parley.extract.corenlp.proposal;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.governors;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.corenlp.actor.PeopleReader;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who makes a move; whoever asks for a change to a proposal counters it, not whoever is asked. */
final class Movers {
    private static final String[] OWNERS = {"nmod:poss", "nmod:of", "amod", "compound"};
    private final Set<String> announcements =
            RuleFile.read("extract/proposal/announcing.txt").words();
    private final Set<String> organs =
            RuleFile.read("extract/proposal/organs.txt").words();
    private final PeopleReader people;

    Movers(PeopleReader people) {
        this.people = people;
    }

    List<String> of(Sentence sentence, IndexedWord verb) {
        Set<String> movers = new LinkedHashSet<>();
        subjects(sentence, verb).forEach(subject -> movers.addAll(meantBy(sentence, subject)));
        return List.copyOf(movers);
    }

    /** "A announced that the plan had been withdrawn", "A used her speech to announce". */
    List<String> announcing(Sentence sentence, IndexedWord verb) {
        Set<String> announcing = new LinkedHashSet<>();
        governors(sentence, verb).stream()
                .filter(g -> g.is("ccomp") && announcements.contains(lemma(g.word())))
                .forEach(g -> announcing.addAll(announcer(sentence, g.word())));
        return List.copyOf(announcing);
    }

    /** By the subject of the verb, or else of the one that it hangs on. */
    private Set<String> announcer(Sentence sentence, IndexedWord verb) {
        Set<String> meant = new LinkedHashSet<>();
        Grammar.subjects(sentence, verb).forEach(subject -> meant.addAll(meantBy(sentence, subject)));
        if (meant.isEmpty()) {
            governors(sentence, verb).stream()
                    .filter(g -> g.is("xcomp", "advcl*"))
                    .flatMap(g -> Grammar.subjects(sentence, g.word()).stream())
                    .forEach(subject -> meant.addAll(meantBy(sentence, subject)));
        }
        return meant;
    }

    private List<IndexedWord> subjects(Sentence sentence, IndexedWord verb) {
        List<IndexedWord> subjects = new ArrayList<>();
        governors(sentence, verb).stream()
                .filter(g -> g.is("xcomp") && lemma(g.word()).equals("ask"))
                .forEach(g -> subjects.addAll(Grammar.subjects(sentence, g.word())));
        if (subjects.isEmpty()) {
            subjects.addAll(Grammar.subjects(sentence, verb));
        }
        if (subjects.isEmpty() && "VBN".equals(verb.tag()) && Grammar.governedAs(sentence, verb, "acl")) {
            subjects.addAll(dependents(sentence, verb, "obl:by", "obl:agent"));
        }
        if (subjects.isEmpty() && !Grammar.governedAs(sentence, verb, "acl:relcl")) {
            governors(sentence, verb).stream()
                    .filter(g -> g.is("advcl*", "xcomp", "conj*") || isRunOn(sentence, verb, g))
                    .map(Governor::word)
                    .forEach(g -> subjects.addAll(Grammar.subjects(sentence, g)));
        }
        return subjects;
    }

    /** "A, who chaired the talks, put forward": the main verb hung on the clause before it. */
    private static boolean isRunOn(Sentence sentence, IndexedWord verb, Governor governor) {
        return governor.is("dep")
                && Set.of("VBD", "VBN").contains(verb.tag())
                && !Grammar.has(sentence, verb, "aux*")
                && "VBD".equals(governor.word().tag())
                && governor.word().index() < verb.index();
    }

    /** "the movement's leadership": whoever it belongs to, when it means nobody by itself. */
    private Set<String> meantBy(Sentence sentence, IndexedWord subject) {
        Set<String> meant = new LinkedHashSet<>(people.meantBy(sentence, subject));
        if (meant.isEmpty() && organs.contains(lemma(subject))) {
            dependents(sentence, subject, OWNERS).forEach(owner -> meant.addAll(people.meantBy(sentence, owner)));
        }
        return meant;
    }
}
