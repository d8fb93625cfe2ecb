package dev.parley.extract.corenlp.meeting;

import dev.parley.extract.Role;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.rules.RuleFile;
import java.util.Set;

/** Tells of which meeting more may be told long after it, by whom more is told. */
final class Additions {
    private static final int LEAD = 3;
    private final Set<String> comings =
            RuleFile.read("extract/meeting/comings.txt").words();

    /**
     * Whether it can only be of the meeting that the story opens with: who sat between them, hosted or watched, who came and
     * went, or the several who led the teams.
     */
    boolean isOfNews(Event event, Candidate mention) {
        Company company = mention.company();
        boolean news = event.firstSentence() < LEAD
                && event.status().explicit()
                && Compatibility.isPast(event.status().status());
        boolean beside = company.actors().stream().anyMatch(actor -> company.role(actor) != Role.PARTY);
        return news
                && (beside
                        || company.size() > 1
                        || comings.contains(Grammar.lemma(mention.trigger().word())));
    }
}
