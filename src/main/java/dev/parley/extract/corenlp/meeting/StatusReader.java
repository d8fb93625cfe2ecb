package dev.parley.extract.corenlp.meeting;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.governors;
import static dev.parley.extract.corenlp.parse.Grammar.has;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
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
final class StatusReader {
    private static final String[] ABOVE_VERB = {"ccomp", "xcomp", "acl", "acl:to", "advcl:to", "obj", "csubj*"};
    private static final String[] ABOVE_NOUN = {"obj", "obl:for", "nmod:of", "nmod:for", "obl:of", "obl:to"};
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

    StatusReader(StatusCues cues) {
        this.cues = cues;
        this.hearsay = new Hearsay(cues);
    }

    StatusReading read(Trigger trigger, Clause clause) {
        return trigger.isNoun() ? ofNoun(trigger, clause) : ofVerb(trigger, trigger.word(), clause);
    }

    /** "Had been set for Monday", "had been due to open on Monday": the plan is over, and its time with it. */
    boolean isOldPlan(Trigger trigger, Clause clause) {
        Sentence sentence = trigger.sentence();
        return trigger.isNoun()
                && clause.inner().stream().noneMatch(word -> isAhead(sentence, word))
                && clause.inner().stream()
                        .filter(word -> isPlanned(sentence, word))
                        .anyMatch(word -> dependents(sentence, word, "aux*").stream()
                                .anyMatch(auxiliary -> form(auxiliary).equals("had")));
    }

    /** "A summit that had been planned for months will be held". */
    private static boolean isAhead(Sentence sentence, IndexedWord word) {
        return dependents(sentence, word, "aux").stream()
                .anyMatch(will -> form(will).matches("will|'ll|’ll"));
    }

    private boolean isPlanned(Sentence sentence, IndexedWord word) {
        boolean due = word.tag().equals("VB")
                && dependents(sentence, word, "mark").stream()
                        .anyMatch(mark -> form(mark).equals("due"));
        return due || (word.tag().equals("VBN") && cues.at(sentence, word).equals(Optional.of(MeetingStatus.PLANNED)));
    }

    private StatusReading ofVerb(Trigger trigger, IndexedWord verb, Clause clause) {
        Sentence sentence = trigger.sentence();
        List<IndexedWord> chain = new ArrayList<>(clause.outer());
        chain.addAll(above(sentence, verb, ABOVE_VERB));
        if (Doers.isHaving(sentence, verb)) {
            chain.addAll(above(sentence, verb, "dep"));
        }
        if (hearsay.isDenied(sentence, verb)) {
            return StatusReading.said(MeetingStatus.DENIED);
        }
        // "Announced his readiness to sign" announces no signing.
        Optional<MeetingStatus> cue = cues.among(sentence, chain)
                .filter(status -> status != MeetingStatus.PLANNED)
                .or(() -> intended(sentence, verb, clause))
                .or(() -> cues.among(sentence, chain));
        boolean asked = cue.filter(status -> status == MeetingStatus.PLANNED).isPresent()
                && chain.stream().anyMatch(word -> isSupposed(sentence, word));
        if (cue.isPresent()) {
            return StatusReading.said(asked ? MeetingStatus.PROPOSED : cue.get());
        }
        if (chain.stream().anyMatch(word -> cues.isOnlyThought(sentence, word))) {
            return StatusReading.said(MeetingStatus.PLANNED);
        }
        boolean supposed = isSupposed(sentence, verb);
        return supposed ? StatusReading.said(MeetingStatus.PROPOSED) : ofTense(trigger, finite(sentence, verb, clause));
    }

    /** "Whether they had agreed". */
    private boolean isSupposed(Sentence sentence, IndexedWord verb) {
        return dependents(sentence, verb, "mark").stream()
                .anyMatch(mark -> prepositions.get(form(mark)) == MeetingStatus.PROPOSED);
    }

    /** What talks have not done, unless it is to take place, denies no talks. */
    private StatusReading ofTense(Trigger trigger, IndexedWord verb) {
        Sentence sentence = trigger.sentence();
        boolean doing = trigger.isNoun()
                && dependents(sentence, verb, "nsubj").stream().anyMatch(trigger.words()::contains)
                && !happening.contains(lemma(verb));
        // "A will not be attending the talks": of the talks it says that they are to be.
        doing |= trigger.isNoun() && ParticipantFinder.isAbsence(sentence, verb);
        boolean own = !trigger.isNoun() || happening.contains(lemma(verb)) || holding.contains(lemma(verb));
        if (own && !doing && TenseReader.isGivenUp(sentence, verb)) {
            // "No longer in Oslo but in Geneva".
            return hasBut(sentence, verb)
                    ? tenses.readAffirmed(sentence, verb)
                    : StatusReading.said(MeetingStatus.CANCELLED);
        }
        return doing ? tenses.readAffirmed(sentence, verb) : tenses.read(sentence, verb);
    }

    /** The verb whose tense holds for an infinitive or gerund: "flew to Doha to meet". */
    private static IndexedWord finite(Sentence sentence, IndexedWord verb, Clause clause) {
        boolean nonFinite = "VB".equals(verb.tag()) || "VBG".equals(verb.tag());
        if (!nonFinite || has(sentence, verb, "aux*")) {
            return verb;
        }
        if (!clause.outer().isEmpty()) {
            return clause.outer().getLast();
        }
        return governors(sentence, verb).stream()
                .filter(g -> g.is("advcl*", "xcomp", "acl*", "conj*") && Grammar.isVerb(g.word()))
                .map(Governor::word)
                .findFirst()
                .orElse(verb);
    }

    /** "His plans to meet A", "were working to hold talks": whatever the parser hangs the infinitive on. */
    private Optional<MeetingStatus> intended(Sentence sentence, IndexedWord verb, Clause clause) {
        Optional<IndexedWord> noun = dependents(sentence, verb, "mark").stream()
                .filter(mark -> form(mark).equals("to"))
                .flatMap(mark -> sentence.word(mark.index() - 2).stream())
                .filter(Grammar::isNoun)
                .findFirst();
        return Stream.concat(noun.stream(), clause.outer().stream())
                .flatMap(word -> Optional.ofNullable(intentions.get(lemma(word))).stream())
                .findFirst();
    }

    /** "The invitation to talks". */
    private Optional<MeetingStatus> invited(Sentence sentence, IndexedWord noun) {
        return above(sentence, noun, "nmod:to").stream()
                .flatMap(word -> Optional.ofNullable(intentions.get(lemma(word))).stream())
                .findFirst();
    }

    /** "Have arrived for talks": those are still to come. */
    static boolean isJustArrived(Sentence sentence, IndexedWord verb) {
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

    private static boolean hasBut(Sentence sentence, IndexedWord verb) {
        return sentence.tokens().stream()
                .skip(verb.index())
                .anyMatch(token -> token.word().equals("but"));
    }

    /** "Called for talks". */
    private boolean isAskedFor(Sentence sentence, IndexedWord noun) {
        return governors(sentence, noun).stream()
                .anyMatch(above -> above.is("obl:for")
                        && askingFor.contains(lemma(above.word()))
                        && !Grammar.isPassive(sentence, above.word())
                        && !TenseReader.isNegated(sentence, above.word()));
    }

    /** "The round, scheduled for Monday, did not take place". */
    private boolean didNotHappen(Sentence sentence, IndexedWord verb) {
        return happening.contains(lemma(verb))
                && TenseReader.isNegated(sentence, verb)
                && dependents(sentence, verb, "aux").stream()
                        .anyMatch(aux -> form(aux).equals("did"));
    }

    /** "Sounded out about hosting talks": those are no more than spoken of. */
    private static boolean isOnlyMatter(Sentence sentence, IndexedWord verb) {
        return verb.tag().equals("VBG")
                && dependents(sentence, verb, "mark", "case").stream()
                        .anyMatch(about -> form(about).equals("about"));
    }

    private static List<IndexedWord> above(Sentence sentence, IndexedWord word, String... relations) {
        return governors(sentence, word).stream()
                .filter(g -> g.is(relations))
                .map(Governor::word)
                .toList();
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
        if (ParticipantFinder.isUnderWay(trigger)) {
            return underWay(sentence, trigger.head());
        }
        List<IndexedWord> carriers = clause.inner().stream()
                .filter(word -> !trigger.words().contains(word))
                .toList();
        List<IndexedWord> governing = new ArrayList<>(clause.outer());
        governing.addAll(carriers);
        governing.addAll(above(sentence, trigger.head(), ABOVE_NOUN));
        carriers.forEach(carrier -> governing.addAll(above(sentence, carrier, ABOVE_VERB)));
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
        if (carriers.stream().anyMatch(verb -> isJustArrived(sentence, verb))) {
            return StatusReading.supposed(MeetingStatus.PLANNED);
        }
        if (trigger.rule().kind() == MeetingKind.VISIT
                && governing.stream().anyMatch(verb -> skipped.contains(lemma(verb)))) {
            return StatusReading.said(MeetingStatus.CANCELLED);
        }
        return cues.among(sentence, governing)
                .or(() -> carriers.stream()
                        .flatMap(carrier -> intended(sentence, carrier, clause).stream())
                        .findFirst())
                .or(() -> invited(sentence, trigger.head()))
                .map(StatusReading::said)
                .or(() -> nouns.modified(trigger).filter(reading -> reading.status() != MeetingStatus.HELD))
                .or(() -> carriers.stream()
                        .filter(Grammar::isVerb)
                        .filter(verb -> !isAside(sentence, verb) && !cues.isOnlyThought(sentence, verb))
                        .findFirst()
                        .map(verb -> ofVerb(trigger, verb, clause)))
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
