package dev.parley.extract.corenlp.meeting;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.Role;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.actor.PeopleReader;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Set;

/** Seats those whom phrases mean; demands, deadlines and the press are no company. */
final class Table {
    static final String[] WITH = {
        "obl:with",
        "nmod:with",
        "obl:along_with",
        "nmod:along_with",
        "obl:together_with",
        "nmod:together_with",
        "obl:alongside",
        "nmod:alongside",
        "obl:in_the_company_of",
        "obl:accompanied_by"
    };
    static final String[] BETWEEN = {
        "nmod:between", "obl:between", "nmod:among", "obl:among", "nmod:involving", "obl:involving"
    };
    private final PeopleReader people;
    private final Set<String> notWith =
            RuleFile.read("extract/meeting/not-with.txt").words();

    Table(Actors actors) {
        this.people = new PeopleReader(actors);
    }

    void seat(Sentence sentence, List<IndexedWord> words, Role role, Company company) {
        for (IndexedWord word : words) {
            if (!notWith.contains(lemma(word))) {
                people.meantBy(sentence, word).forEach(actor -> company.add(actor, role));
            }
        }
    }

    /** "Attended as an observer". */
    void seatObservers(Sentence sentence, IndexedWord verb, Company company) {
        boolean observing = dependents(sentence, verb, "obl:as").stream().anyMatch(w -> lemma(w).equals("observer"));
        if (observing) {
            seat(sentence, Grammar.subjects(sentence, verb), Role.OBSERVER, company);
        }
    }
}
