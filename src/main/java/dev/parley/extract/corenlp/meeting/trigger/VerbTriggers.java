package dev.parley.extract.corenlp.meeting.trigger;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.has;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;
import static dev.parley.extract.corenlp.parse.Grammar.phrasal;

import dev.parley.article.TextSpan;
import dev.parley.extract.Channel;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.corenlp.meeting.trigger.MeetingRule.Party;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.parse.TimeSpent;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The verbs of a sentence that may tell of a meeting, by the list {@code verbs}. */
final class VerbTriggers {
    private static final String PREPOSITION = "obl:";
    private static final String[] DEMANDED = {"xcomp", "ccomp", "advcl:to", "acl:to", "acl", "obl:for"};
    private final TimeSpent timeSpent = new TimeSpent();
    private final JointWork jointWork = new JointWork();
    private final Map<String, MeetingRule.Verb> verbs =
            RuleFile.read("extract/meeting/verbs.txt").table(VerbTriggers::verb);
    private final Map<String, Channel> channels =
            RuleFile.read("extract/meeting/channels.txt").table(row -> Channel.valueOf(row.get(1)));
    private final Set<String> quantities =
            RuleFile.read("extract/meeting/quantities.txt").words();
    private final Set<String> accords =
            RuleFile.read("extract/meeting/accords.txt").words();
    private final Set<String> homeward =
            RuleFile.read("extract/meeting/homeward.txt").words();
    private final Set<String> meetings =
            RuleFile.read("extract/meeting/nouns.txt").words();
    private final Set<String> days = RuleFile.read("extract/meeting/days.txt").words();

    Optional<Trigger> at(Sentence sentence, IndexedWord word) {
        if (Grammar.governedAs(sentence, word, "amod", "compound") || isNounAfterNo(sentence, word)) {
            return Optional.empty();
        }
        return keys(sentence, word)
                .map(verbs::get)
                .filter(Objects::nonNull)
                .filter(rule -> hasObject(sentence, word, rule))
                .findFirst()
                .filter(rule -> !isDemand(sentence, word, rule) && !isHomeward(sentence, word, rule))
                .or(() -> jointWork.rule(sentence, word))
                .map(rule -> new Trigger(sentence, word, word, rule, span(sentence, word)));
    }

    /** "No meeting or call had been planned": the parser takes the call for a verb. */
    private static boolean isNounAfterNo(Sentence sentence, IndexedWord word) {
        int at = word.index() - 1;
        return at >= 3
                && Set.of("or", "nor", "and").contains(wordAt(sentence, at - 1))
                && wordAt(sentence, at - 3).equals("no");
    }

    private static String wordAt(Sentence sentence, int token) {
        return sentence.tokens().get(token).word().toLowerCase(Locale.ROOT);
    }

    /** "call on" before "call", "sit across from" before "sit", "get together" before "get". */
    private Stream<String> keys(Sentence sentence, IndexedWord word) {
        String verb = phrasal(sentence, word);
        List<String> beginnings = new ArrayList<>();
        if (timeSpent.isFilledBy(sentence, word)) {
            beginnings.add("spend " + form(word));
        }
        dependents(sentence, word, "advmod").forEach(adverb -> beginnings.add(lemma(word) + " " + form(adverb)));
        beginnings.add(verb);
        if (isBeforeDay(sentence, word)) {
            beginnings.add(lemma(word));
        }
        Stream<String> withPreposition = beginnings.stream()
                .flatMap(beginning -> sentence.graph().outgoingEdgeList(word).stream()
                        .filter(edge -> !days.contains(form(edge.getDependent())))
                        .map(edge -> edge.getRelation().toString())
                        .filter(relation -> relation.startsWith(PREPOSITION))
                        .map(relation -> beginning + " "
                                + relation.substring(PREPOSITION.length()).replace('_', ' ')));
        return Stream.concat(withPreposition, beginnings.stream());
    }

    private boolean isByPhone(Sentence sentence, IndexedWord verb) {
        return dependents(sentence, verb, "obl:by").stream()
                .anyMatch(means -> channels.get(lemma(means)) == Channel.PHONE);
    }

    /** "Met on Saturday", whose "on" the parser may take for the verb's own. */
    private boolean isBeforeDay(Sentence sentence, IndexedWord verb) {
        return dependents(sentence, verb, "compound:prt").stream()
                .filter(particle -> form(particle).equals("on"))
                .anyMatch(particle -> sentence.word(particle.index())
                        .filter(next -> days.contains(form(next)))
                        .isPresent());
    }

    /** Who flies home or travels back ends a visit. */
    private boolean isHomeward(Sentence sentence, IndexedWord verb, MeetingRule.Verb rule) {
        return rule.parties().contains(Party.PLACE)
                && dependents(sentence, verb, "advmod", "compound:prt").stream()
                        .anyMatch(adverb -> homeward.contains(form(adverb)));
    }

    /** "Called on A to resign" asks for something and meets nobody. */
    private static boolean isDemand(Sentence sentence, IndexedWord verb, MeetingRule.Verb rule) {
        return rule.parties().contains(Party.AFTER)
                && (has(sentence, verb, DEMANDED)
                        || sentence.tokens().stream()
                                .skip(verb.index())
                                .anyMatch(token -> token.tag().equals("TO") && isInfinitive(sentence, token.index())));
    }

    private static boolean isInfinitive(Sentence sentence, int next) {
        return next < sentence.tokens().size()
                && sentence.tokens().get(next).tag().equals("VB");
    }

    /** "spent" needs hours, "signed" an accord, "faced" each other; "called a meeting" is no call. */
    private boolean hasObject(Sentence sentence, IndexedWord verb, MeetingRule.Verb rule) {
        Set<Party> parties = rule.parties();
        List<IndexedWord> objects = new ArrayList<>(Grammar.objects(sentence, verb));
        if (parties.contains(Party.PLACE) && lemma(verb).equals("call") && !objects.isEmpty()) {
            // "Called A at 10 p.m."
            return false;
        }
        return (!parties.contains(Party.TIME_SPENT) || isTime(sentence, objects))
                && (!parties.contains(Party.RECIPROCAL) || EachOther.isTold(sentence, verb))
                && (!parties.contains(Party.BY_PHONE) || isByPhone(sentence, verb))
                && (rule.kind() != MeetingKind.CALL || objects.stream().noneMatch(o -> meetings.contains(form(o))))
                && (!parties.contains(Party.HANDS) || objects.stream().anyMatch(o -> lemma(o).equals("hand")))
                && (!parties.contains(Party.ACCORD)
                        || objects.stream().anyMatch(o -> isAccord(sentence, o))
                        || (objects.isEmpty() && isPlacedAndDated(sentence, verb)));
    }

    /** "The ministers are to sign in Geneva on 3 August", what the text has told. */
    private static boolean isPlacedAndDated(Sentence sentence, IndexedWord verb) {
        return !Grammar.isPassive(sentence, verb)
                && has(sentence, verb, "obl:in", "obl:at")
                && has(sentence, verb, "obl:on", "obl:tmod");
    }

    private boolean isAccord(Sentence sentence, IndexedWord object) {
        return accords.contains(lemma(object))
                || accords.contains(form(object))
                || dependents(sentence, object, "compound", "amod").stream()
                        .anyMatch(part -> accords.contains(form(part) + " " + lemma(object)));
    }

    private boolean isTime(Sentence sentence, List<IndexedWord> objects) {
        objects.addAll(objects.stream()
                .flatMap(object -> dependents(sentence, object, "nmod:of").stream())
                .toList());
        return objects.stream().anyMatch(o -> quantities.contains(form(o)) || days.contains(form(o)));
    }

    private static TextSpan span(Sentence sentence, IndexedWord word) {
        TextSpan span = sentence.spanOf(word);
        for (IndexedWord particle : dependents(sentence, word, "compound:prt")) {
            span = span.and(sentence.spanOf(particle));
        }
        return span;
    }

    private static MeetingRule.Verb verb(List<String> row) {
        Set<Party> parties = Arrays.stream(row.get(3).split(" "))
                .filter(word -> !word.isEmpty())
                .map(Party::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        String verb = row.getFirst();
        String preposition = parties.contains(Party.AFTER) ? verb.substring(verb.lastIndexOf(' ') + 1) : "";
        return new MeetingRule.Verb(MeetingKind.valueOf(row.get(1)), Channel.valueOf(row.get(2)), preposition, parties);
    }
}
