package dev.parley.extract.corenlp.meeting.status;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.governors;
import static dev.parley.extract.corenlp.parse.Grammar.has;

import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Factuality;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the words around a meeting noun say of its status: "no talks", "proposed talks", "talks were under way". */
final class NounStatus {
    private final Map<String, MeetingStatus> modifiers = table("meeting/status-modifiers.txt");
    private final Map<String, MeetingStatus> predicates = table("meeting/status-predicates.txt");
    private final Map<String, MeetingStatus> outlooks = table("meeting/status-outlooks.txt");
    private final Map<String, MeetingStatus> prepositions;
    private final Fates fates = new Fates();

    NounStatus(Map<String, MeetingStatus> prepositions) {
        this.prepositions = prepositions;
    }

    /** What is said of it as a whole; stronger than anything else. */
    Optional<StatusReading> predicated(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        if (trigger.words().stream().anyMatch(noun -> isDenied(sentence, noun))) {
            return Optional.of(StatusReading.said(MeetingStatus.DENIED));
        }
        if (trigger.words().stream().anyMatch(noun -> isRuledOut(sentence, noun))) {
            return Optional.of(StatusReading.said(MeetingStatus.PROPOSED));
        }
        if (trigger.words().stream().anyMatch(noun -> isOff(sentence, noun))) {
            return Optional.of(StatusReading.said(MeetingStatus.CANCELLED));
        }
        return trigger.words().stream()
                .flatMap(noun -> Stream.concat(predicates(sentence, noun), calledBy(sentence, noun)))
                .filter(word -> !form(word).equals("way") || isUnder(sentence, word))
                .flatMap(word -> Optional.ofNullable(predicates.get(form(word))).stream())
                .findFirst()
                .or(() -> fates.of(trigger))
                .map(StatusReading::said);
    }

    /** "The talks are off", but not "off to a good start" or "off the record". */
    private static boolean isOff(Sentence sentence, IndexedWord noun) {
        return governors(sentence, noun).stream()
                .filter(governor -> governor.is("nsubj") && !Factuality.isNegated(sentence, governor.word()))
                .flatMap(governor -> governor.word().tag().startsWith("VB")
                        ? dependents(sentence, governor.word(), "advmod").stream()
                                .filter(off -> Grammar.lemma(governor.word()).equals("be"))
                        : Stream.of(governor.word()).filter(off -> has(sentence, off, "cop")))
                .filter(off -> form(off).equals("off"))
                .anyMatch(off -> sentence.word(off.index())
                        .map(next -> next.tag().matches("[.,:]|CC|RB"))
                        .orElse(true));
    }

    /** "Are under way", but not "are the best way". */
    private static boolean isUnder(Sentence sentence, IndexedWord way) {
        return dependents(sentence, way, "case").stream()
                .anyMatch(preposition -> form(preposition).equals("under"));
    }

    /** "A summit is on the agenda", "is likely in May". */
    Optional<StatusReading> expected(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return trigger.words().stream()
                .flatMap(noun -> predicates(sentence, noun))
                .filter(word -> Grammar.isNoun(word)
                        ? dependents(sentence, word, "case").stream()
                                .anyMatch(preposition -> form(preposition).matches("on|in"))
                        : !has(sentence, word, "xcomp", "ccomp"))
                .flatMap(word -> Optional.ofNullable(outlooks.get(form(word))).stream())
                .findFirst()
                .map(StatusReading::said);
    }

    Optional<StatusReading> modified(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return trigger.words().stream()
                .flatMap(noun ->
                        Stream.concat(dependents(sentence, noun, "amod", "acl").stream(), predicates(sentence, noun)))
                .flatMap(word -> Optional.ofNullable(modifiers.get(form(word))).stream())
                .findFirst()
                .map(StatusReading::said);
    }

    StatusReading byCase(Trigger trigger) {
        return dependents(trigger.sentence(), trigger.head(), "case", "mark").stream()
                .flatMap(word -> Optional.ofNullable(prepositions.get(form(word))).stream())
                .findFirst()
                .map(StatusReading::said)
                .orElse(StatusReading.supposed(MeetingStatus.HELD));
    }

    /** "A summit is not for this winter": thought of, and no more. */
    private static boolean isRuledOut(Sentence sentence, IndexedWord noun) {
        boolean indefinite = dependents(sentence, noun, "det").stream()
                .anyMatch(word -> form(word).equals("a") || form(word).equals("an"));
        return indefinite
                && predicates(sentence, noun)
                        .anyMatch(word -> Grammar.isNoun(word)
                                && has(sentence, word, "case")
                                && Factuality.isNegated(sentence, word));
    }

    /** "The talks are possible", "were under way". */
    private static Stream<IndexedWord> predicates(Sentence sentence, IndexedWord noun) {
        return governors(sentence, noun).stream()
                .filter(governor -> governor.is("nsubj") && has(sentence, governor.word(), "cop"))
                .map(Governor::word);
    }

    /** "A meeting that both called an invention". */
    private static Stream<IndexedWord> calledBy(Sentence sentence, IndexedWord noun) {
        List<IndexedWord> phrase = new ArrayList<>(dependents(sentence, noun, "nmod:in", "nmod:at"));
        phrase.add(noun);
        return phrase.stream()
                .flatMap(part -> dependents(sentence, part, "acl:relcl", "dep", "ccomp").stream())
                .flatMap(verb -> dependents(sentence, verb, "xcomp", "obj", "obl:as").stream());
    }

    /** "No meeting or call" denies both. */
    private static boolean isDenied(Sentence sentence, IndexedWord noun) {
        return hasNo(sentence, noun)
                || governors(sentence, noun).stream()
                        .anyMatch(governor -> governor.is("conj*") && hasNo(sentence, governor.word()));
    }

    private static boolean hasNo(Sentence sentence, IndexedWord noun) {
        return dependents(sentence, noun, "det", "neg").stream()
                .anyMatch(word -> form(word).equals("no"));
    }

    private static Map<String, MeetingStatus> table(String file) {
        return RuleFile.read("extract/" + file).table(row -> MeetingStatus.valueOf(row.get(1)));
    }
}
