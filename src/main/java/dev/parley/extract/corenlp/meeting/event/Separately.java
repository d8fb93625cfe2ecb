package dev.parley.extract.corenlp.meeting.event;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;

import dev.parley.extract.MeetingKind;
import dev.parley.extract.Role;
import dev.parley.extract.corenlp.meeting.company.Company;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.rules.RuleFile;
import java.util.List;
import java.util.Map;

/** Makes several meetings of what one word tells of several: "telephoned A, B and C in turn". */
public final class Separately {
    private static final int SEVERAL = 3;
    private final Map<String, Boolean> words = RuleFile.read("extract/meeting/separately.txt")
            .table(row -> row.get(1).equals("CALLS"));

    /** One for each whom the first of the company met, or for each host and guest; the mention itself where it tells of one meeting. */
    public List<Candidate> each(Candidate mention) {
        List<String> met = mention.company().counterparts();
        if (mention.trigger().isNoun() || met.size() < SEVERAL || !isSaid(mention)) {
            return List.of(mention);
        }
        List<String> hosts = met.stream()
                .filter(each -> mention.company().role(each) == Role.HOST)
                .toList();
        List<String> ones = hosts.isEmpty() || hosts.size() == met.size() ? List.of(met.getFirst()) : hosts;
        return ones.stream()
                .flatMap(one ->
                        met.stream().filter(other -> !ones.contains(other)).map(other -> with(mention, one, other)))
                .toList();
    }

    private boolean isSaid(Candidate mention) {
        Trigger trigger = mention.trigger();
        boolean call = mention.kind() == MeetingKind.CALL;
        return dependents(trigger.sentence(), trigger.word(), "advmod", "obl*").stream()
                .anyMatch(word -> words.containsKey(form(word)) && (call || !words.getOrDefault(form(word), true)));
    }

    private static Candidate with(Candidate mention, String one, String other) {
        Company pair = new Company();
        pair.add(one, mention.company().role(one));
        pair.add(other, Role.PARTY);
        return mention.of(pair);
    }
}
