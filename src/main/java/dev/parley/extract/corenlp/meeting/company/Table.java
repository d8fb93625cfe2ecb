package dev.parley.extract.corenlp.meeting.company;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.extract.Role;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.actor.PeopleReader;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Seats those whom phrases mean; demands, deadlines and the press are no company. */
public final class Table {
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
    private static final List<String> IN_CHAIR = List.of("in", "the", "chair");
    private final PeopleReader people;
    private final Set<String> notWith =
            RuleFile.read("extract/meeting/not-with.txt").words();

    private final Set<String> invitations =
            RuleFile.read("extract/meeting/invitations.txt").words();

    private final Set<String> bands = RuleFile.read("extract/actor/bands.txt").words();

    private final Set<String> delegations =
            RuleFile.read("extract/meeting/delegations.txt").words();

    private final SupportVerbs support;
    private final Actors actors;

    Table(SupportVerbs support, Actors actors) {
        this.support = support;
        this.people = new PeopleReader(actors);
        this.actors = actors;
    }

    void seat(Sentence sentence, List<IndexedWord> words, Role role, Company company) {
        for (IndexedWord each : words) {
            IndexedWord word = whole(sentence, each);
            if (!notWith.contains(lemma(word))) {
                Role own = mediates(sentence, word) ? Role.MEDIATOR : role;
                people.meantBy(sentence, word).forEach(actor -> company.add(actor, own));
            }
        }
    }

    /** "Between the government and rebel groups": the parser may take the rebel for somebody, and leave the groups to a verb. */
    private IndexedWord whole(Sentence sentence, IndexedWord word) {
        Optional<IndexedWord> name = nameBehind(sentence, word);
        if (name.isPresent()) {
            return name.get();
        }
        return word.tag().equals("NN")
                ? sentence.word(word.index())
                        .filter(next -> next.tag().equals("NNS") && bands.contains(lemma(next)))
                        .orElse(word)
                : word;
    }

    /** "The rebel negotiator A and B spoke": the parser hangs the name loosely on what its bearer is. */
    private static Optional<IndexedWord> nameBehind(Sentence sentence, IndexedWord noun) {
        return noun.tag().equals("NN")
                ? dependents(sentence, noun, "dep").stream()
                        .filter(name ->
                                "PERSON".equals(name.ner()) && Grammar.firstOf(sentence, name) == noun.index() + 1)
                        .findFirst()
                : Optional.empty();
    }

    /** Those of them who are people known by name. */
    void seatPeople(Sentence sentence, List<IndexedWord> words, Role role, Company company) {
        Company beside = new Company();
        seat(sentence, words, role, beside);
        beside.actors().stream()
                .filter(actor -> actors.get(actor).kind() == ActorKind.PERSON)
                .sorted()
                .forEach(actor -> company.add(actor, beside.role(actor)));
    }

    /** Those who are sent, where the text names them; otherwise the side that sends somebody, but not the man who does. */
    void seatSent(Sentence sentence, IndexedWord verb, List<IndexedWord> senders, Company company) {
        Company sent = new Company();
        List<IndexedWord> objects = Grammar.objects(sentence, verb);
        seatPeople(sentence, objects, Role.PARTY, sent);
        if (sent.isEmpty() && objects.stream().anyMatch(object -> delegations.contains(lemma(object)))) {
            seat(sentence, senders, Role.PARTY, sent);
            sent.leaveOutPersons(actors);
        }
        company.addAll(sent);
    }

    /** Where a state cannot sit, whoever holds its office does without a name: "the Danish minister received A". */
    void seatOfficeHolders(Sentence sentence, List<IndexedWord> words, Role role, Company company) {
        for (IndexedWord word : words) {
            boolean known = people.meantBy(sentence, word).stream().anyMatch(company.actors()::contains);
            if (word.tag().equals("NN") && !known) {
                actors.meantByOrNew(sentence, word.index() - 1).stream()
                        .filter(actor -> isOfficeHolder(actors.get(actor)))
                        .forEach(actor -> company.add(actor, role));
            }
        }
    }

    private static boolean isOfficeHolder(ActorReport actor) {
        return actor.kind() == ActorKind.ANONYMOUS
                && !actor.titles().isEmpty()
                && !actor.represents().isEmpty();
    }

    /** "With A in the chair", "with A, who brokered the deal". */
    private boolean mediates(Sentence sentence, IndexedWord word) {
        int next = word.index();
        List<String> behind = sentence.tokens().stream()
                .skip(next)
                .limit(IN_CHAIR.size())
                .map(token -> token.word().toLowerCase(Locale.ROOT))
                .toList();
        return behind.equals(IN_CHAIR)
                || Grammar.dependents(sentence, word, "acl:relcl").stream()
                        .anyMatch(verb -> support.role(sentence, verb).equals(Optional.of(Role.MEDIATOR)));
    }

    /** "Met in Bern at the invitation of A". */
    void seatHost(Sentence sentence, IndexedWord word, Company company) {
        for (IndexedWord invitation : dependents(sentence, word, "obl:at", "nmod:at")) {
            if (invitations.contains(lemma(invitation))) {
                seat(sentence, dependents(sentence, invitation, "nmod:of", "nmod:poss"), Role.HOST, company);
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

    /** "Talks with A". */
    public static boolean isWithSomebody(Sentence sentence, IndexedWord noun) {
        return Grammar.has(sentence, noun, WITH);
    }
}
