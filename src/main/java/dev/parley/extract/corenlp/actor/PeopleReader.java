package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.ActorKind;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom a phrase brings to the table: those it means, with its conjuncts, appositions and company ("along with"); for
 * "envoys from A and B" those whom the envoys stand for.
 */
public final class PeopleReader {
    private static final String[] SENT_BY = {
        "nmod:from", "nmod:of", "nmod:for", "nmod:poss", "nmod:at", "compound", "amod"
    };
    private static final String[] COMPANY = {"nmod:along_with", "nmod:together_with", "nmod:alongside"};
    private final Actors actors;
    private final Set<String> leading =
            RuleFile.read("extract/actor/leading.txt").words();
    private final Set<String> delegations =
            RuleFile.read("extract/actor/delegations.txt").words();

    private final Set<String> governments =
            RuleFile.read("extract/actor/governments.txt").words();
    private final Set<String> counterparts =
            RuleFile.read("extract/meeting/counterparts.txt").words();
    private final Set<String> bands = RuleFile.read("extract/actor/bands.txt").words();
    private final Set<String> blocs = RuleFile.read("extract/actor/blocs.txt").words();

    public PeopleReader(Actors actors) {
        this.actors = actors;
    }

    /** In order of mention, each once. */
    public Set<String> meantBy(Sentence sentence, IndexedWord word) {
        Set<String> meant = new LinkedHashSet<>();
        for (IndexedWord each : Grammar.withConjuncts(sentence, word)) {
            meant.addAll(ofOne(sentence, each));
            meant.addAll(beside(sentence, each));
            for (IndexedWord company : dependents(sentence, each, COMPANY)) {
                meant.addAll(ofOne(sentence, company));
            }
        }
        return meant;
    }

    /** "The government of A and B": the parser gives both to the government. */
    private Collection<String> beside(Sentence sentence, IndexedWord word) {
        boolean one = word.tag().equals("NN") && governments.contains(lemma(word));
        return one ? known(sentence, dependents(sentence, word, "nmod:of")) : List.of();
    }

    private Collection<String> ofOne(Sentence sentence, IndexedWord word) {
        List<String> known = actors.meantBy(sentence, word.index() - 1);
        if (known.stream().anyMatch(a -> actors.get(a).kind() != ActorKind.GROUP)) {
            return withListed(sentence, word, known);
        }
        List<String> holders = actors.holders(sentence, word.index() - 1);
        if (!holders.isEmpty()) {
            return holders;
        }
        Set<String> named = known(sentence, dependents(sentence, word, "appos"));
        boolean sent = isSent(sentence, word);
        if (named.isEmpty() && sent) {
            named = known(sentence, leaders(sentence, word));
        }
        if (named.isEmpty() && (sent || counterparts.contains(lemma(word)))) {
            named = peopleOr(known(sentence, dependents(sentence, word, SENT_BY)));
        }
        if (!named.isEmpty()) {
            return named;
        }
        boolean unnamed = known.isEmpty() && sent;
        return unnamed ? actors.meantByOrNew(sentence, word.index() - 1) : known;
    }

    /** "A, B, head of the service, and C": the parser takes the second for another name of the first. */
    private Collection<String> withListed(Sentence sentence, IndexedWord word, List<String> known) {
        Set<String> listed = new LinkedHashSet<>(known);
        if (known.stream().allMatch(this::isPerson)) {
            dependents(sentence, word, "appos").stream()
                    .filter(name -> name.tag().startsWith("NNP"))
                    .flatMap(name -> actors.meantBy(sentence, name.index() - 1).stream())
                    .filter(this::isPerson)
                    .forEach(listed::add);
        }
        return listed;
    }

    private boolean isPerson(String actor) {
        return actors.get(actor).kind() == ActorKind.PERSON;
    }

    /** "Envoys", "rebel groups". */
    private boolean isSent(Sentence sentence, IndexedWord word) {
        boolean group = bands.contains(lemma(word))
                && sentence.word(word.index() - 2)
                        .map(kind -> delegations.contains(lemma(kind)))
                        .orElse(false);
        return group || delegations.contains(lemma(word));
    }

    /** "A delegation led by A". */
    private List<IndexedWord> leaders(Sentence sentence, IndexedWord group) {
        return dependents(sentence, group, "acl*").stream()
                .filter(verb -> leading.contains(lemma(verb)))
                .flatMap(verb -> dependents(sentence, verb, "obl:by", "obl:agent").stream())
                .toList();
    }

    /** "His counterparts from X and Y, A and B": the parser makes one list of them. */
    private Set<String> peopleOr(Set<String> all) {
        Set<String> people = new LinkedHashSet<>(all);
        people.removeIf(actor -> actors.get(actor).kind() != ActorKind.PERSON);
        return people.isEmpty() ? all : people;
    }

    private Set<String> known(Sentence sentence, List<IndexedWord> words) {
        Set<String> known = new LinkedHashSet<>();
        for (IndexedWord word : words) {
            for (IndexedWord each : Grammar.withConjuncts(sentence, word)) {
                known.addAll(partiesAt(sentence, each));
            }
        }
        return known;
    }

    /** Whom the one word means; "six world powers" are a party as soon as they are mentioned as one. */
    public List<String> partiesAt(Sentence sentence, IndexedWord word) {
        List<String> known = actors.meantBy(sentence, word.index() - 1);
        boolean bloc = word.tag().equals("NNS") && blocs.contains(lemma(word)) && isCounted(sentence, word);
        return known.isEmpty() && bloc ? actors.meantByOrNew(sentence, word.index() - 1) : known;
    }

    private static boolean isCounted(Sentence sentence, IndexedWord word) {
        return dependents(sentence, word, "nummod").stream()
                .anyMatch(number -> !form(number).equals("two"));
    }
}
