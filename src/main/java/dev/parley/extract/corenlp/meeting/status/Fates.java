package dev.parley.extract.corenlp.meeting.status;

import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Factuality;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "A summit planned for June fell through", "fell to the election"; but talks that fall through were held. */
final class Fates {
    private final Map<String, Fate> fates = RuleFile.read("extract/meeting/status-fates.txt")
            .table(row -> new Fate(MeetingStatus.valueOf(row.get(1)), words(row.get(2))));

    Optional<MeetingStatus> of(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return Grammar.governors(sentence, trigger.head()).stream()
                .filter(above -> above.is("nsubj") && "NN".equals(trigger.head().tag()))
                .flatMap(above -> Stream.concat(Stream.of(above.word()), garden(sentence, above.word())))
                .filter(verb -> Factuality.hasHappened(sentence, verb))
                .flatMap(verb ->
                        sentence.graph().outgoingEdgeList(verb).stream().flatMap(edge -> fate(verb, edge).stream()))
                .findFirst();
    }

    /** "A summit planned for June fell through": the parser may take what describes it for its verb. */
    private static Stream<IndexedWord> garden(Sentence sentence, IndexedWord verb) {
        return Grammar.dependents(sentence, verb, "dep").stream()
                .filter(fall -> !Grammar.has(sentence, fall, "nsubj*"));
    }

    private Optional<MeetingStatus> fate(IndexedWord verb, SemanticGraphEdge edge) {
        IndexedWord behind = edge.getDependent();
        return Stream.of(form(behind), edge.getRelation().toString())
                .flatMap(how -> Stream.ofNullable(fates.get(lemma(verb) + " " + how)))
                .filter(fate -> fate.behind().isEmpty() || fate.behind().contains(lemma(behind)))
                .findFirst()
                .map(Fate::status);
    }

    private static Set<String> words(String column) {
        return Arrays.stream(column.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    private record Fate(MeetingStatus status, Set<String> behind) {}
}
