package dev.parley.extract.corenlp.meeting.trigger;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.has;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.Channel;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.corenlp.meeting.trigger.MeetingRule.Party;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Work of several that is a meeting by how they do it: "engineers from both countries will review drawings by video", "two
 * teams sat on different floors".
 */
final class JointWork {
    private static final Set<Party> TOGETHER = Set.of(Party.SUBJECT, Party.WITH, Party.EACH_OTHER, Party.SETTING);
    private static final String[] MEANS = {"obl:by", "obl:via", "obl:over", "obl:through"};
    private final Set<String> verbs =
            RuleFile.read("extract/meeting/joint-work.txt").words();
    private final Set<String> apart = RuleFile.read("extract/meeting/apart.txt").words();
    private final Map<String, Channel> channels =
            RuleFile.read("extract/meeting/channels.txt").table(row -> Channel.valueOf(row.get(1)));

    Optional<MeetingRule.Verb> rule(Sentence sentence, IndexedWord verb) {
        if (!verbs.contains(lemma(verb)) || Grammar.isPassive(sentence, verb) || !isOfSeveral(sentence, verb)) {
            return Optional.empty();
        }
        return means(sentence, verb)
                .or(() -> isApart(sentence, verb) ? Optional.of(Channel.INDIRECT) : Optional.empty())
                .map(channel -> new MeetingRule.Verb(MeetingKind.TALKS, channel, "", TOGETHER));
    }

    private static boolean isOfSeveral(Sentence sentence, IndexedWord verb) {
        return Grammar.subjects(sentence, verb).stream()
                .anyMatch(subject -> Grammar.isPlural(subject) || has(sentence, subject, "conj:and"));
    }

    /** "By video", "over a video link", "by phone"; but "through the night" is none. */
    private Optional<Channel> means(Sentence sentence, IndexedWord verb) {
        return dependents(sentence, verb, MEANS).stream()
                .flatMap(means -> dependents(sentence, means, "compound", "amod").stream()
                        .map(part -> form(part) + " " + form(means))
                        .map(channels::get)
                        .filter(channel -> channel != null)
                        .findFirst()
                        .or(() -> Optional.ofNullable(channels.get(form(means))))
                        .stream())
                .findFirst();
    }

    /** "In separate rooms", "on different floors". */
    private boolean isApart(Sentence sentence, IndexedWord verb) {
        return dependents(sentence, verb, "obl:in", "obl:on", "obl:at").stream()
                .flatMap(room ->
                        dependents(sentence, room, "amod").stream().map(separate -> form(separate) + " " + form(room)))
                .anyMatch(apart::contains);
    }
}
