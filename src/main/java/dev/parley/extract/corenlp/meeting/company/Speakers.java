package dev.parley.extract.corenlp.meeting.company;

import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.actor.PeopleReader;
import dev.parley.extract.corenlp.meeting.status.StatusCues;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The other side of talks that are told with one: "During talks with A, B said", "B proposed a meeting with A". */
final class Speakers {
    private static final int HIGHEST = 3;
    private static final String[] SPEAKING_AT = {
        "obl:during", "obl:in", "obl:at", "obl:before", "obl:after", "obl:following", "obl:of", "obl:ahead_of"
    };
    private final Set<String> voices =
            RuleFile.read("extract/meeting/voices.txt").words();
    private final Set<String> saying =
            RuleFile.read("extract/meeting/telling.txt").words();
    private final StatusCues cues;
    private final PeopleReader people;
    private final Actors actors;

    Speakers(StatusCues cues, PeopleReader people, Actors actors) {
        this.cues = cues;
        this.people = people;
        this.actors = actors;
    }

    Set<String> of(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Set<String> found = new LinkedHashSet<>();
        if (trigger.words().stream().noneMatch(word -> Grammar.has(sentence, word, "nmod:with"))) {
            return found;
        }
        for (Governor governor : Grammar.governors(sentence, trigger.head())) {
            if (governor.is(SPEAKING_AT)) {
                found.addAll(doers(sentence, governor.word()));
                if (found.isEmpty()) {
                    found.addAll(sayer(sentence, governor.word()));
                }
                Grammar.governors(sentence, governor.word()).stream()
                        .filter(above -> above.is("advmod"))
                        .forEach(above -> found.addAll(doers(sentence, above.word())));
            } else if (governor.is("obj") && cues.at(sentence, governor.word()).isPresent()) {
                found.addAll(doers(sentence, governor.word()));
            }
        }
        return found;
    }

    /** "A said after talks with B and C": three at one table; but not "after D's talks with B". */
    boolean areSaying(Trigger trigger) {
        boolean ofOthers = Grammar.has(
                trigger.sentence(), trigger.word(), "nmod:poss", "nmod:of", "nmod:by", "nmod:between", "nmod:among");
        return !ofOthers
                && Grammar.governors(trigger.sentence(), trigger.head()).stream()
                        .anyMatch(governor -> governor.is("obl:after", "obl:following", "obl:during")
                                && saying.contains(Grammar.lemma(governor.word()))
                                && isPerson(doers(trigger.sentence(), governor.word())));
    }

    /** "A said much remained to be done after talks with B". */
    private Set<String> sayer(Sentence sentence, IndexedWord verb) {
        IndexedWord clause = verb;
        for (int height = 0; height < HIGHEST; height++) {
            Optional<IndexedWord> above = Grammar.governors(sentence, clause).stream()
                    .filter(governor -> governor.is("xcomp", "ccomp"))
                    .map(Governor::word)
                    .findFirst();
            if (above.isEmpty()) {
                return Set.of();
            }
            if (saying.contains(Grammar.lemma(above.get()))) {
                Set<String> sayers = doers(sentence, above.get());
                return isPerson(sayers) ? sayers : Set.of();
            }
            clause = above.get();
        }
        return Set.of();
    }

    private boolean isPerson(Set<String> sayers) {
        return sayers.size() == 1
                && sayers.stream().allMatch(actor -> actors.get(actor).kind() == ActorKind.PERSON);
    }

    /** "A told B of it at their meeting": both, wherever else "they" may point. */
    Set<String> owning(Trigger trigger) {
        boolean theirs = Grammar.dependents(trigger.sentence(), trigger.head(), "nmod:poss").stream()
                .anyMatch(owner -> Grammar.form(owner).equals("their"));
        return theirs ? bothOfClause(trigger.sentence(), trigger.head()) : Set.of();
    }

    private Set<String> bothOfClause(Sentence sentence, IndexedWord noun) {
        for (Governor governor : Grammar.governors(sentence, noun)) {
            if (governor.is("obj")) {
                Set<String> both = doers(sentence, governor.word());
                return both.size() == 2 ? both : Set.of();
            }
            if (governor.is("obl*") && Grammar.isVerb(governor.word())) {
                Set<String> both = doers(sentence, governor.word());
                int one = both.size();
                List<IndexedWord> others = new ArrayList<>(Grammar.objects(sentence, governor.word()));
                others.addAll(Grammar.dependents(sentence, governor.word(), "obl:to", "obl:with"));
                others.forEach(other -> people.meantBy(sentence, other).stream()
                        .filter(actor -> actors.get(actor).kind() == ActorKind.PERSON)
                        .forEach(both::add));
                return one == 1 && both.size() == 2 ? both : Set.of();
            }
        }
        return Set.of();
    }

    private Set<String> doers(Sentence sentence, IndexedWord verb) {
        Set<String> doers = new LinkedHashSet<>();
        for (IndexedWord subject : Grammar.subjects(sentence, verb)) {
            people.meantBy(sentence, subject).forEach(actor -> doers.addAll(speakingFor(actor)));
        }
        return doers;
    }

    /** Whoever only speaks for others will not sit at the table; they will. */
    private List<String> speakingFor(String actor) {
        ActorReport report = actors.get(actor);
        boolean voice = report.kind() == ActorKind.ANONYMOUS
                || report.titles().stream().anyMatch(title -> voices.contains(title.replaceAll(".* ", "")));
        return voice ? report.represents() : List.of(actor);
    }
}
