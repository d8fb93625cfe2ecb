package dev.parley.extract.corenlp.actor;

import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which of those who bear a title "the president" means. */
final class Bearers {
    /** So much more often than others of that title a story speaks of the one whom it is about. */
    private static final int MANY_TIMES = 3;

    private static final Set<String> LIKE_PREPOSITIONS =
            RuleFile.read("extract/actor/like-prepositions.txt").words();

    private final Roster roster;
    private final Offices offices;

    Bearers(Roster roster, Offices offices) {
        this.roster = roster;
        this.offices = offices;
    }

    /**
     * The last named, if near. Not who does what is said of the one meant: "A praised the president". Without whose
     * president it is, rather one who is called so without a state; where nobody is near, the one the story is about.
     *
     * @param bearers those who may be meant, in any order
     */
    Optional<Draft> meant(OfficePhrase phrase, List<Draft> bearers, boolean bare) {
        List<Draft> before = bearers.stream()
                .filter(person -> lastSpot(person, phrase).isPresent())
                .toList();
        List<Draft> named =
                before.stream().filter(person -> !isDoer(person, phrase, bare)).toList();
        if (before.size() < 2) {
            return named.stream().findFirst();
        }
        List<Draft> near = named.stream()
                .filter(person -> roster.isNear(person, phrase.sentence(), phrase.first()))
                .toList();
        if (near.isEmpty()) {
            return protagonist(named);
        }
        Optional<Draft> last = near.stream()
                .max(Comparator.comparing(
                        person -> lastSpot(person, phrase).orElseThrow().span()));
        return bare ? domestic(near, phrase, last.orElseThrow()).or(() -> last) : last;
    }

    /** Of a state's highest office, and named no longer ago than the last of all. */
    private Optional<Draft> domestic(List<Draft> people, OfficePhrase phrase, Draft last) {
        List<Draft> without =
                people.stream().filter(person -> person.represents().isEmpty()).toList();
        return offices.isHighest(phrase.title()) && without.size() == 1
                ? Optional.of(without.getFirst())
                        .filter(person -> person.titles().contains(phrase.title()))
                        .filter(person -> distance(person, phrase) <= distance(last, phrase))
                : Optional.empty();
    }

    private static Optional<Draft> protagonist(List<Draft> people) {
        List<Draft> byMentions = people.stream()
                .sorted(Comparator.comparingInt((Draft person) -> person.spots().size())
                        .reversed())
                .toList();
        if (byMentions.size() < 2) {
            return Optional.empty();
        }
        Draft first = byMentions.getFirst();
        int others = byMentions.get(1).spots().size();
        return first.spots().size() >= MANY_TIMES * others ? Optional.of(first) : Optional.empty();
    }

    private int distance(Draft person, OfficePhrase phrase) {
        return phrase.sentence().index()
                - lastSpot(person, phrase).orElseThrow().sentence().index();
    }

    private Optional<Spot> lastSpot(Draft person, OfficePhrase phrase) {
        return roster.lastBefore(person, phrase.sentence(), phrase.first());
    }

    /**
     * Whether the person is the subject of the clause that the phrase stands in, or of one that tells this one: "A said the
     * president would come". "A sent an adviser to the president" may be A's own, and so may what "the Norwegian president's
     * visit" is told beside: "A spoke ahead of the Norwegian president's visit".
     *
     * @param bare whether the phrase leaves open whose office it is
     */
    boolean isDoer(Draft person, OfficePhrase phrase, boolean bare) {
        Sentence sentence = phrase.sentence();
        Optional<IndexedWord> noun = sentence.word(phrase.head())
                .filter(word -> !isOfOffice(sentence, word))
                .filter(word -> bare || !isOwnerBeside(sentence, word));
        return noun.isPresent()
                && clauses(sentence, noun.get()).stream()
                        .flatMap(head -> Grammar.dependents(sentence, head, "nsubj", "nsubj:pass").stream())
                        .filter(subject -> !subject.equals(noun.get()))
                        .anyMatch(subject ->
                                person.spots().stream().anyMatch(spot -> spot.covers(sentence, subject.index() - 1)));
    }

    /** The heads of clauses above the word, up to a clause that stands beside another. */
    private static Set<IndexedWord> clauses(Sentence sentence, IndexedWord noun) {
        Set<IndexedWord> above = new LinkedHashSet<>();
        Deque<IndexedWord> open = new ArrayDeque<>(List.of(noun));
        while (!open.isEmpty()) {
            IndexedWord word = open.removeFirst();
            for (Grammar.Governor governor : Grammar.governors(sentence, word)) {
                boolean beside =
                        (governor.is("advcl*", "acl*", "parataxis") && !LIKE_PREPOSITIONS.contains(Grammar.form(word)))
                                || (governor.is("conj*") && Grammar.isVerb(word));
                if (!beside && above.add(governor.word())) {
                    open.add(governor.word());
                }
            }
        }
        return above;
    }

    private static boolean isOwnerBeside(Sentence sentence, IndexedWord noun) {
        return Grammar.governors(sentence, noun).stream()
                .filter(governor -> governor.is("nmod:poss"))
                .anyMatch(owned -> Grammar.governedAs(sentence, owned.word(), "obl*"));
    }

    private boolean isOfOffice(Sentence sentence, IndexedWord noun) {
        return Grammar.governors(sentence, noun).stream()
                .anyMatch(governor -> governor.is("nmod*") && offices.isOffice(Grammar.lemma(governor.word())));
    }
}
