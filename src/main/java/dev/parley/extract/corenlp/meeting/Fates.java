package dev.parley.extract.corenlp.meeting;

import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** "A summit planned for June fell through", "fell to the election"; but talks that fall through were held. */
final class Fates {
    private static final String PREPOSITION = "obl:";
    private final Map<String, Fate> fates = RuleFile.read("extract/meeting/status-fates.txt")
            .table(row -> new Fate(
                    MeetingStatus.valueOf(row.get(1)),
                    Set.copyOf(List.of(row.get(2).split(" +")))));

    Optional<MeetingStatus> of(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return Grammar.governors(sentence, trigger.head()).stream()
                .filter(above -> above.is("nsubj") && "NN".equals(trigger.head().tag()))
                .map(Grammar.Governor::word)
                // "A summit planned for June fell through": the parser may take what describes it for its verb.
                .flatMap(verb -> Stream.concat(Stream.of(verb), Grammar.dependents(sentence, verb, "dep").stream()))
                .filter(verb -> Grammar.isVerb(verb) && !TenseReader.isNegated(sentence, verb))
                .flatMap(verb ->
                        sentence.graph().outgoingEdgeList(verb).stream().flatMap(edge -> fate(verb, edge).stream()))
                .findFirst();
    }

    private Optional<MeetingStatus> fate(IndexedWord verb, SemanticGraphEdge edge) {
        String relation = edge.getRelation().toString();
        String behind =
                relation.startsWith(PREPOSITION) ? relation.substring(PREPOSITION.length()) : form(edge.getDependent());
        return Optional.ofNullable(fates.get(lemma(verb) + " " + behind))
                .filter(fate -> !fate.not().contains(form(edge.getDependent())))
                .map(Fate::status);
    }

    private record Fate(MeetingStatus status, Set<String> not) {}
}
