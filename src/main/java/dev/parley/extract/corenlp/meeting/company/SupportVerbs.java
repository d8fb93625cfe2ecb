package dev.parley.extract.corenlp.meeting.company;

import dev.parley.extract.Role;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Verbs that carry a meeting noun and say who takes part: "held talks", "chaired the session". */
public final class SupportVerbs {
    private static final String OBJECT = "OBJ";
    /** Who prepares for talks with somebody sits there; who prepares for talks of others may be their host. */
    private static final String WITH = "+with";

    private record Support(Role role, Set<String> links) {}

    private final Map<String, Support> verbs = RuleFile.read("extract/meeting/support-verbs.txt")
            .table(row -> new Support(
                    Role.valueOf(row.get(1)),
                    Arrays.stream(row.get(2).split(" ")).collect(Collectors.toUnmodifiableSet())));

    /** Whether the verb, standing above a noun in this relation, carries it. */
    public boolean carries(Sentence sentence, Governor governor, IndexedWord noun) {
        String link = link(governor.relation());
        return of(sentence, governor.word())
                .map(support -> support.links().contains(link)
                        || (support.links().contains(link + WITH) && isOwnTable(sentence, noun)))
                .orElse(false);
    }

    /** "Talks with A", but not "B's talks with A" or "a summit with 5,000 guests". */
    private static boolean isOwnTable(Sentence sentence, IndexedWord noun) {
        return !Grammar.has(sentence, noun, "nmod:poss", "nmod:between")
                && Grammar.dependents(sentence, noun, Table.WITH).stream()
                        .anyMatch(other -> !Grammar.has(sentence, other, "nummod"));
    }

    /** What the verb's subject does at the meeting. */
    public Optional<Role> role(Sentence sentence, IndexedWord verb) {
        return of(sentence, verb).map(Support::role);
    }

    private Optional<Support> of(Sentence sentence, IndexedWord verb) {
        Support support = verbs.get(Grammar.phrasal(sentence, verb));
        return Optional.ofNullable(support == null ? verbs.get(Grammar.lemma(verb)) : support);
    }

    private static String link(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 || relation.startsWith("nsubj") ? OBJECT : relation.substring(colon + 1);
    }
}
