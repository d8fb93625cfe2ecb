package dev.parley.extract.corenlp.meeting.status;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.governors;
import static dev.parley.extract.corenlp.parse.Grammar.has;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.meeting.trigger.Clause;
import dev.parley.extract.corenlp.meeting.trigger.Presence;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Factuality;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads whether a meeting was held, is planned, was called off ... from cue words, tense, modality and negation. */
public final class StatusReader {
    private static final String[] ABOVE_NOUN = {"obj", "obl:for", "nmod:of", "nmod:for", "obl:of", "obl:to"};
    private static final Set<String> DAYS =
            RuleFile.read("extract/meeting/days.txt").words();
    private static final Set<String> ARRIVING =
            RuleFile.read("extract/meeting/arriving.txt").words();

    private final Map<String, MeetingStatus> prepositions =
            RuleFile.read("extract/meeting/status-prepositions.txt").table(row -> MeetingStatus.valueOf(row.get(1)));
    private final Map<String, MeetingStatus> intentions =
            RuleFile.read("extract/meeting/status-intentions.txt").table(row -> MeetingStatus.valueOf(row.get(1)));
    private final NounStatus nouns = new NounStatus(prepositions);
    private final Set<String> skipped =
            RuleFile.read("extract/meeting/skipped.txt").words();
    private final Set<String> happening =
            RuleFile.read("extract/meeting/happening.txt").words();
    private final Set<String> holding =
            RuleFile.read("extract/meeting/holding.txt").words();
    private final Set<String> askingFor =
            RuleFile.read("extract/meeting/asking-for.txt").words();
    private final Hearsay hearsay;
    private final TenseReader tenses = new TenseReader();
    private final StatusCues cues;
    private final VerbStatus verbs;

    public StatusReader(StatusCues cues) {
        this.cues = cues;
        this.hearsay = new Hearsay(cues);
        this.verbs = new VerbStatus(prepositions, intentions, cues);
    }

    public StatusReading read(Trigger trigger, Clause clause) {
        return trigger.isNoun() ? ofNoun(trigger, clause) : verbs.read(trigger, trigger.word(), clause);
    }

    /** "The invitation to talks", "the proposal made by A for a meeting". */
    private Optional<MeetingStatus> invited(Sentence sentence, IndexedWord noun) {
        Stream<IndexedWord> made = Grammar.governorsBy(sentence, noun, "obl:for").stream()
                .flatMap(verb -> Grammar.governorsBy(sentence, verb, "acl").stream());
        return Stream.concat(Grammar.governorsBy(sentence, noun, "nmod:to", "nmod:for").stream(), made)
                .flatMap(word -> Optional.ofNullable(intentions.get(lemma(word))).stream())
                .findFirst();
    }

    /** "Have arrived for talks": those are still to come. */
    public static boolean isJustArrived(Sentence sentence, IndexedWord verb) {
        return ARRIVING.contains(lemma(verb))
                && dependents(sentence, verb, "aux").stream()
                        .anyMatch(aux -> aux.tag().matches("VBZ|VBP"));
    }

    /** "The decision not to hold the summit". */
    private static boolean isDecidedAgainst(Sentence sentence, IndexedWord verb) {
        return dependents(sentence, verb, "mark").stream()
                .filter(mark -> form(mark).equals("to"))
                .filter(mark -> sentence.word(mark.index() - 2)
                        .filter(not -> form(not).equals("not"))
                        .isPresent())
                .flatMap(mark -> sentence.word(mark.index() - 3).stream())
                .anyMatch(word -> lemma(word).equals("decision") || lemma(word).equals("decide"));
    }

    /** "Called for talks". */
    private boolean isAskedFor(Sentence sentence, IndexedWord noun) {
        return governors(sentence, noun).stream()
                .anyMatch(above -> above.is("obl:for")
                        && askingFor.contains(lemma(above.word()))
                        && !Grammar.isPassive(sentence, above.word())
                        && !Factuality.isNegated(sentence, above.word()));
    }

    /** "The round, scheduled for Monday, did not take place", "never took place", "will not take place". */
    private boolean didNotHappen(Sentence sentence, IndexedWord verb) {
        boolean told = verb.tag().equals("VBD")
                || dependents(sentence, verb, "aux").stream()
                        .anyMatch(aux -> form(aux).equals("did")
                                || form(aux).equals("would")
                                || Factuality.FUTURE.contains(form(aux)));
        return told && happening.contains(lemma(verb)) && Factuality.isNegated(sentence, verb);
    }

    private boolean happening(IndexedWord verb) {
        return happening.contains(lemma(verb)) || holding.contains(lemma(verb));
    }

    /** "A meeting has been called for Friday". */
    private static boolean isCalledFor(Sentence sentence, IndexedWord verb) {
        return lemma(verb).equals("call")
                && Grammar.isPassive(sentence, verb)
                && dependents(sentence, verb, "obl:for").stream().anyMatch(day -> DAYS.contains(form(day)));
    }

    /** "Sounded out about hosting talks": those are no more than spoken of. */
    private static boolean isOnlyMatter(Sentence sentence, IndexedWord verb) {
        return verb.tag().equals("VBG")
                && dependents(sentence, verb, "mark", "case").stream()
                        .anyMatch(about -> form(about).equals("about"));
    }

    private StatusReading ofNoun(Trigger trigger, Clause clause) {
        Sentence sentence = trigger.sentence();
        Optional<StatusReading> predicated = nouns.predicated(trigger).or(() -> nouns.expected(trigger));
        if (predicated.isPresent()) {
            return predicated.get();
        }
        if (hearsay.isDenied(sentence, trigger.head())) {
            return StatusReading.said(MeetingStatus.DENIED);
        }
        if (trigger.isUnderWay()) {
            return underWay(sentence, trigger.head());
        }
        List<IndexedWord> carriers = clause.inner().stream()
                .filter(word -> !trigger.words().contains(word))
                .toList();
        List<IndexedWord> governing = new ArrayList<>(clause.outer());
        governing.addAll(carriers);
        governing.addAll(Grammar.governorsBy(sentence, trigger.head(), ABOVE_NOUN));
        carriers.forEach(carrier -> governing.addAll(VerbStatus.above(sentence, carrier)));
        boolean planned = carriers.stream()
                .anyMatch(carrier -> cues.at(sentence, carrier).equals(Optional.of(MeetingStatus.PLANNED)));
        if (carriers.stream()
                .anyMatch(carrier ->
                        isDecidedAgainst(sentence, carrier) || (planned && didNotHappen(sentence, carrier)))) {
            return StatusReading.said(MeetingStatus.CANCELLED);
        }
        if (carriers.stream().anyMatch(carrier -> isOnlyMatter(sentence, carrier))
                || isAskedFor(sentence, trigger.head())) {
            return StatusReading.said(MeetingStatus.PROPOSED);
        }
        if (carriers.stream().anyMatch(verb -> happening(verb) && NotThen.isTold(sentence, verb))) {
            return StatusReading.said(MeetingStatus.POSTPONED);
        }
        if (carriers.stream().anyMatch(verb -> isCalledFor(sentence, verb))) {
            return StatusReading.said(MeetingStatus.PLANNED);
        }
        if (carriers.stream().anyMatch(verb -> isJustArrived(sentence, verb) || Presence.isNow(sentence, verb))) {
            return StatusReading.supposed(MeetingStatus.PLANNED);
        }
        if (trigger.rule().kind() == MeetingKind.VISIT
                && governing.stream().anyMatch(verb -> skipped.contains(lemma(verb)))) {
            return StatusReading.said(MeetingStatus.CANCELLED);
        }
        return cues.among(sentence, governing)
                .or(() -> carriers.stream()
                        .flatMap(carrier -> verbs.intended(sentence, carrier, clause).stream())
                        .findFirst())
                .or(() -> invited(sentence, trigger.head()))
                .map(StatusReading::said)
                .or(() -> nouns.modified(trigger).filter(reading -> reading.status() != MeetingStatus.HELD))
                .or(() -> carriers.stream()
                        .filter(Grammar::isVerb)
                        .filter(verb -> !isAside(sentence, verb) && !cues.isOnlyThought(sentence, verb))
                        .findFirst()
                        .map(verb -> verbs.read(trigger, verb, clause)))
                .or(() -> governing.stream().anyMatch(word -> cues.isOnlyThought(sentence, word))
                        ? Optional.of(StatusReading.said(MeetingStatus.PLANNED))
                        : Optional.empty())
                .or(() -> nouns.modified(trigger))
                .orElseGet(() -> nouns.byCase(trigger));
    }

    /** "Thursday's talks, headed by A", "focused on prisoners": that says nothing of whether they are over, as "held" does. */
    private boolean isAside(Sentence sentence, IndexedWord verb) {
        return verb.tag().equals("VBN")
                && !has(sentence, verb, "aux*")
                && Grammar.governedAs(sentence, verb, "acl")
                && !holding.contains(lemma(verb))
                && !happening.contains(lemma(verb));
    }

    private StatusReading underWay(Sentence sentence, IndexedWord noun) {
        StatusReading reading = tenses.read(sentence, noun);
        boolean now = dependents(sentence, noun, "cop").stream()
                .anyMatch(copula -> copula.tag().matches("VBZ|VBP"));
        return now && reading.status() == MeetingStatus.HELD ? StatusReading.said(MeetingStatus.ONGOING) : reading;
    }
}
