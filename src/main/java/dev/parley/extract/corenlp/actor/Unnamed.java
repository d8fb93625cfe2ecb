package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.ActorKind;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Adds those whom the text mentions without a name: "a Western diplomat", "European leaders". */
final class Unnamed {
    private static final int LONGEST_OF = 8;
    private final String article;
    private final Roster roster;
    private final Offices offices;
    private final Representation representation;
    private final Set<String> anonymous =
            new HashSet<>(RuleFile.read("extract/actor/anonymous.txt").words());
    private final Set<String> crowds =
            new HashSet<>(RuleFile.read("extract/actor/crowds.txt").words());

    Unnamed(String article, Roster roster, Offices offices, Representation representation) {
        this.article = article;
        this.roster = roster;
        this.offices = offices;
        this.representation = representation;
    }

    Optional<Draft> add(Sentence sentence, int token) {
        return sentence.word(token)
                .map(word -> noun(sentence, word))
                .flatMap(noun -> kind(noun).map(kind -> add(sentence, noun, kind)));
    }

    /** The noun that a participle was taken for the head of: "a person briefed on it". */
    private static IndexedWord noun(Sentence sentence, IndexedWord word) {
        return Grammar.isVerb(word)
                ? Grammar.dependents(sentence, word, "nsubj", "nsubj:pass").stream()
                        .findFirst()
                        .orElse(word)
                : word;
    }

    private Draft add(Sentence sentence, IndexedWord noun, ActorKind kind) {
        int first = withNounBefore(sentence, noun, Math.min(Grammar.firstOf(sentence, noun), noun.index()) - 1);
        Draft draft = roster.add(kind);
        boolean named = kind == ActorKind.PERSON || kind == ActorKind.ORGANIZATION;
        MentionForm form = named ? MentionForm.NAMED : MentionForm.NOMINAL;
        draft.add(new Spot(sentence, first, noun.index() - 1, noun.index() - 1, form));
        if (named) {
            draft.addName(sentence.spanOf(first, last(sentence, noun)).in(article));
        } else {
            describe(draft, sentence, noun, first);
        }
        return draft;
    }

    /** Tells an actor's name, office and side from the phrase that it is first told by. */
    void describe(Draft draft, Sentence sentence, IndexedWord noun, int first) {
        draft.addName(sentence.spanOf(first, last(sentence, noun)).in(article));
        if (offices.isOffice(lemma(noun))) {
            draft.addTitle(OfficePhrase.around(sentence, noun, roster).title());
        }
        representation.of(sentence, noun).forEach(draft::addRepresented);
    }

    /** "Rebel groups", where the parser parts the two. */
    private static int withNounBefore(Sentence sentence, IndexedWord noun, int first) {
        boolean bare = noun.tag().equals("NNS") && first == noun.index() - 1 && first > 0;
        return bare && sentence.tokens().get(first - 1).tag().equals("NN") ? first - 1 : first;
    }

    /** With what the office is of, where that follows right on: "the head of the agency". */
    private int last(Sentence sentence, IndexedWord noun) {
        int head = noun.index() - 1;
        if (!offices.isOffice(lemma(noun))) {
            return head;
        }
        return Grammar.dependents(sentence, noun, "nmod:of").stream()
                .filter(of -> !of.tag().startsWith("W"))
                .filter(of -> Grammar.firstOf(sentence, of) <= noun.index() + 2 && of.index() - head <= LONGEST_OF)
                .findFirst()
                .map(of -> of.index() - 1)
                .orElse(head);
    }

    private Optional<ActorKind> kind(IndexedWord noun) {
        String form = form(noun);
        if (anonymous.contains(form)) {
            return Optional.of(ActorKind.ANONYMOUS);
        }
        if (crowds.contains(form) || (noun.tag().equals("NNS") && offices.isOffice(lemma(noun)))) {
            return Optional.of(ActorKind.GROUP);
        }
        if (offices.isOffice(lemma(noun))) {
            return Optional.of(ActorKind.ANONYMOUS);
        }
        return noun.tag().startsWith("NNP") && !"LOCATION".equals(noun.ner())
                ? Optional.of(ActorKind.ORGANIZATION)
                : Optional.empty();
    }
}
