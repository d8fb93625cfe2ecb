package dev.parley.extract.corenlp.meeting;

import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.MeetingStatus;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words that stand above a meeting and settle its status: "postponed", "refused to", "due to". */
final class StatusCues {
    private static final List<MeetingStatus> STRONGEST_FIRST = List.of(
            MeetingStatus.CANCELLED,
            MeetingStatus.POSTPONED,
            MeetingStatus.DENIED,
            MeetingStatus.PROPOSED,
            MeetingStatus.PLANNED);
    private static final Set<MeetingStatus> UNDONE = Set.of(MeetingStatus.CANCELLED, MeetingStatus.POSTPONED);
    private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "wo", "shall");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
    private static final Set<String> ALMOST = Set.of("almost", "nearly");
    private final Set<String> arrangements =
            RuleFile.read("extract/meeting/arrangements.txt").words();
    private final Set<String> thoughts =
            RuleFile.read("extract/meeting/thoughts-of-undoing.txt").words();
    private final Map<String, MeetingStatus> cues =
            RuleFile.read("extract/meeting/status-verbs.txt").table(row -> MeetingStatus.valueOf(row.get(1)));

    /** The status the word gives, turned round when it is negated. */
    Optional<MeetingStatus> at(Sentence sentence, IndexedWord word) {
        MeetingStatus status = plain(sentence, word);
        if (status == null) {
            return Optional.empty();
        }
        if (UNDONE.contains(status) && mayBe(sentence, word)) {
            return Optional.of(MeetingStatus.PLANNED);
        }
        if (TenseReader.isNegated(sentence, word)) {
            // "A new date has not been set for the talks": they are not denied for that.
            if (Grammar.dependents(sentence, word, "nsubj*", "obj").stream()
                    .anyMatch(subject -> arrangements.contains(lemma(subject)))) {
                return Optional.empty();
            }
            return Optional.of(status == MeetingStatus.DENIED ? MeetingStatus.PROPOSED : MeetingStatus.DENIED);
        }
        return Optional.of(status);
    }

    private @Nullable MeetingStatus plain(Sentence sentence, IndexedWord word) {
        return keys(sentence, word)
                .map(cues::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private boolean isUndone(Sentence sentence, IndexedWord word) {
        MeetingStatus status = plain(sentence, word);
        return status != null && UNDONE.contains(status);
    }

    /** "Could be called off", "threatened to cancel", "will not be postponed": so far it is to take place. */
    private boolean mayBe(Sentence sentence, IndexedWord word) {
        boolean reported = TenseReader.isReported(sentence, word);
        boolean doubtful = Grammar.dependents(sentence, word, "aux").stream()
                .filter(modal -> modal.tag().equals("MD") && !FUTURE.contains(Grammar.form(modal)))
                .anyMatch(modal -> !(reported && Grammar.form(modal).equals("would")));
        boolean thought = Stream.concat(above(sentence, word), nounBeforeTo(sentence, word))
                .anyMatch(each -> thoughts.contains(lemma(each)));
        return doubtful
                || thought
                || TenseReader.isNegated(sentence, word)
                || Grammar.dependents(sentence, word, "advmod").stream()
                        .anyMatch(nearly -> ALMOST.contains(Grammar.form(nearly)))
                || Grammar.dependents(sentence, word, "mark").stream()
                        .anyMatch(condition -> CONDITIONS.contains(Grammar.form(condition)));
    }

    private static Stream<IndexedWord> above(Sentence sentence, IndexedWord word) {
        return Grammar.governors(sentence, word).stream()
                .filter(above -> above.is("xcomp", "ccomp", "acl", "acl:to", "advcl:to")
                        || (above.is("dep") && !Grammar.has(sentence, word, "aux*")))
                .map(Grammar.Governor::word);
    }

    /** "No plans to cancel", whatever the parser hangs the infinitive on. */
    private static Stream<IndexedWord> nounBeforeTo(Sentence sentence, IndexedWord word) {
        return Grammar.dependents(sentence, word, "mark").stream()
                .filter(to -> Grammar.form(to).equals("to"))
                .flatMap(to -> sentence.word(to.index() - 2).stream())
                .filter(Grammar::isNoun);
    }

    /** "put off", "pushed back", "is prepared to" before "put", "push", "prepare". */
    private static Stream<String> keys(Sentence sentence, IndexedWord word) {
        Stream<String> adverbs = sentence.tokens().stream()
                .skip(word.index())
                .limit(1)
                .filter(next -> next.tag().matches("R[BP]"))
                .map(next -> lemma(word) + " " + next.word().toLowerCase(Locale.ROOT));
        Stream<String> state =
                Grammar.has(sentence, word, "aux:pass", "cop") ? Stream.of(Grammar.form(word)) : Stream.empty();
        return Stream.of(adverbs, state, Stream.of(Grammar.phrasal(sentence, word), lemma(word)))
                .flatMap(Function.identity());
    }

    /** Of several above one meeting the strongest: "refused to agree to meet" refuses. */
    Optional<MeetingStatus> among(Sentence sentence, List<IndexedWord> words) {
        List<IndexedWord> undoing =
                words.stream().filter(word -> isUndone(sentence, word)).toList();
        if (!undoing.isEmpty() && undoing.stream().allMatch(word -> mayBe(sentence, word))) {
            return Optional.of(MeetingStatus.PLANNED);
        }
        return words.stream()
                .flatMap(word -> at(sentence, word).stream())
                .reduce((a, b) -> STRONGEST_FIRST.indexOf(a) <= STRONGEST_FIRST.indexOf(b) ? a : b);
    }
}
