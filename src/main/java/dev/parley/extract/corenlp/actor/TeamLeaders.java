package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.ActorKind;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who leads whose team: "A, who led for Norway", "Sweden's side will be led by B", "the head of the delegation, C". */
final class TeamLeaders {
    static final String TITLE = "head of delegation";
    private final Set<String> leading =
            RuleFile.read("extract/actor/leading.txt").words();
    private final Set<String> heads =
            RuleFile.read("extract/actor/team-heads.txt").words();
    private final Set<String> teams = RuleFile.read("extract/actor/teams.txt").words();
    private final Roster roster;
    private final Representation representation;

    TeamLeaders(Roster roster, Representation representation) {
        this.roster = roster;
        this.representation = representation;
    }

    void readAll(ParsedArticle article) {
        for (Sentence sentence : article.sentences()) {
            for (IndexedWord word : sentence.graph().vertexListSorted()) {
                if (Grammar.isVerb(word) && leading.contains(lemma(word))) {
                    readLeading(sentence, word);
                } else if (Grammar.isVerb(word) && lemma(word).equals("sign")) {
                    represent(
                            people(sentence, Grammar.subjects(sentence, word)),
                            sides(
                                    sentence,
                                    dependents(sentence, word, "obl:for").stream()
                                            .limit(1)
                                            .toList()));
                } else if (Grammar.isVerb(word) && lemma(word).equals("send")) {
                    represent(
                            people(sentence, Grammar.objects(sentence, word)),
                            sides(sentence, Grammar.subjects(sentence, word)));
                } else if (Grammar.isNoun(word) && heads.contains(lemma(word))) {
                    readHead(sentence, word);
                }
            }
        }
    }

    private void readLeading(Sentence sentence, IndexedWord verb) {
        List<Draft> leaders = people(sentence, leading(sentence, verb));
        List<Draft> led = sides(sentence, dependents(sentence, verb, "obl:for"));
        if (!led.isEmpty()) {
            entitle(leaders);
            represent(leaders, led);
        }
        for (IndexedWord team :
                Grammar.objects(sentence, verb).stream().distinct().toList()) {
            if (teams.contains(lemma(team))) {
                entitle(leaders);
                represent(leaders, owners(sentence, team, verb));
                readElided(sentence, verb);
            }
        }
    }

    /** "Norway's team was led by A and Sweden's by B". */
    private void readElided(Sentence sentence, IndexedWord verb) {
        for (IndexedWord agent : dependents(sentence, verb, "obl:agent", "obl:by")) {
            for (IndexedWord by : dependents(sentence, agent, "case")) {
                boolean owned = sentence.word(by.index() - 2)
                        .filter(mark -> mark.tag().equals("POS"))
                        .isPresent();
                List<IndexedWord> owner =
                        owned ? sentence.word(by.index() - 3).stream().toList() : List.of();
                List<Draft> side = sides(sentence, owner);
                if (!side.isEmpty()) {
                    List<Draft> leaders = people(sentence, List.of(agent));
                    entitle(leaders);
                    represent(leaders, side);
                }
            }
        }
    }

    /** "Norway's team was led by A and Sweden's by B": the parser gives both to the one verb. */
    private static List<IndexedWord> leading(Sentence sentence, IndexedWord verb) {
        return Grammar.isPassive(sentence, verb)
                ? dependents(sentence, verb, "obl:agent", "obl:by").stream()
                        .limit(1)
                        .flatMap(agent -> Grammar.withConjuncts(sentence, agent).stream())
                        .toList()
                : Grammar.subjects(sentence, verb);
    }

    /** "The head of the Norwegian delegation, A". */
    private void readHead(Sentence sentence, IndexedWord head) {
        List<IndexedWord> led = dependents(sentence, head, "nmod:of").stream()
                .filter(team -> teams.contains(lemma(team)))
                .toList();
        List<IndexedWord> names = Stream.concat(
                        dependents(sentence, head, "appos").stream(),
                        Grammar.governors(sentence, head).stream()
                                .filter(governor -> governor.is("appos"))
                                .map(Grammar.Governor::word))
                .toList();
        for (IndexedWord team : led) {
            entitle(people(sentence, names));
            represent(people(sentence, names), owners(sentence, team, head));
        }
    }

    private Collection<Draft> owners(Sentence sentence, IndexedWord team, IndexedWord verb) {
        Collection<Draft> told = representation.of(sentence, team);
        boolean whose = dependents(sentence, team, "nmod:poss").stream()
                .anyMatch(owner -> Grammar.form(owner).equals("whose"));
        return told.isEmpty() && whose
                ? sides(
                        sentence,
                        Grammar.governors(sentence, verb).stream()
                                .filter(governor -> governor.is("acl:relcl", "dep"))
                                .map(Grammar.Governor::word)
                                .toList())
                : told;
    }

    private List<Draft> people(Sentence sentence, List<IndexedWord> words) {
        return drafts(sentence, words)
                .filter(draft -> draft.kind() == ActorKind.PERSON)
                .toList();
    }

    private List<Draft> sides(Sentence sentence, List<IndexedWord> words) {
        return drafts(sentence, words)
                .filter(draft -> draft.kind() == ActorKind.STATE || draft.kind() == ActorKind.ORGANIZATION)
                .toList();
    }

    private Stream<Draft> drafts(Sentence sentence, List<IndexedWord> words) {
        return words.stream().flatMap(word -> roster.at(sentence, word.index() - 1).stream());
    }

    private static void entitle(List<Draft> leaders) {
        leaders.forEach(leader -> leader.addTitle(TITLE));
    }

    private static void represent(List<Draft> leaders, Collection<Draft> sides) {
        leaders.stream()
                .filter(leader -> leader.represents().isEmpty())
                .forEach(leader -> sides.forEach(leader::addRepresented));
    }
}
