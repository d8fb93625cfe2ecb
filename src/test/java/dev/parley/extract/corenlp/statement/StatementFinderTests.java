package dev.parley.extract.corenlp.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.TextSpan;
import dev.parley.extract.ActorReport;
import dev.parley.extract.StatementReport;
import dev.parley.extract.corenlp.Lines;
import dev.parley.extract.corenlp.SharedModels;
import dev.parley.extract.corenlp.actor.ActorFinder;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.place.PlaceFinder;
import dev.parley.extract.corenlp.place.Places;
import dev.parley.extract.corenlp.time.TimeFinder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StatementFinderTests {
    private static final StatementFinder FINDER = new StatementFinder();
    private static final String PUBLISHED = "2025-12-04";

    private record Found(String text, Actors actors, List<StatementReport> statements) {

        static Found in(String text) {
            ParsedArticle article = SharedModels.parser().parse(SharedModels.article(text, PUBLISHED));
            Places places = new PlaceFinder().find(article);
            Actors actors = new ActorFinder().find(article, places);
            actors.addBystanders();
            return new Found(text, actors, FINDER.find(article, actors, places, new TimeFinder().find(article)));
        }

        String told(StatementReport s) {
            return String.join(
                    " | ",
                    words(s.source()),
                    words(s.cue()),
                    words(s.content()),
                    s.speech().name(),
                    s.act().name());
        }

        private String words(List<TextSpan> spans) {
            return spans.isEmpty()
                    ? "-"
                    : spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
        }

        String name(String id) {
            ActorReport actor = actors.get(id);
            return actor.name();
        }
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                        "direct.txt",
                        "indirect.txt",
                        "mixed.txt",
                        "verbs-of-stance.txt",
                        "thoughts.txt",
                        "nouns-that-report.txt",
                        "adjectives-that-report.txt",
                        "passives.txt",
                        "sources.txt",
                        "borders.txt")
                .flatMap(file -> Lines.fieldsOf("statement/" + file));
    }

    static Stream<String> sentencesInWhichNobodySpeaks() {
        return Lines.of("statement/no-statements.txt");
    }

    static Stream<Arguments> acts() {
        return Lines.fieldsOf("statement/acts-of-sentences.txt");
    }

    static Stream<Arguments> hearers() {
        return Lines.fieldsOf("statement/hearers.txt");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void findsSourceCueAndContent(String line, String source, String cue, String content, String speech, String act) {
        Found found = Found.in(Lines.text(line));
        assertThat(found.statements().stream().map(found::told))
                .contains(String.join(" | ", source, cue, content, speech, act));
    }

    @ParameterizedTest
    @MethodSource("sentencesInWhichNobodySpeaks")
    void leavesOutWhatNobodySays(String sentence) {
        Found found = Found.in(sentence);
        assertThat(found.statements().stream().map(found::told)).isEmpty();
    }

    @ParameterizedTest(name = "{0} | {1}")
    @MethodSource("acts")
    void tellsWhatIsDoneBySayingIt(String sentence, String act) {
        Found found = Found.in(sentence);
        assertThat(found.statements()).isNotEmpty();
        assertThat(found.statements().getFirst().act())
                .as(found.told(found.statements().getFirst()))
                .hasToString(act);
    }

    @ParameterizedTest
    @MethodSource("hearers")
    void knowsSpeakerHearersOutletAndCondition(
            String text, String speaker, String addressees, String outlet, String conditional) {
        Found found = Found.in(text);
        StatementReport statement = found.statements().getFirst();
        String told = String.join(
                " | ",
                statement.speaker() == null ? "-" : found.name(statement.speaker()),
                statement.addressees().isEmpty()
                        ? "-"
                        : statement.addressees().stream().map(found::name).collect(Collectors.joining(", ")),
                statement.outlet() == null ? "-" : found.name(statement.outlet()),
                statement.conditional() ? "yes" : "no");
        assertThat(told).isEqualTo(String.join(" | ", speaker, addressees, outlet, conditional));
    }

    @Nested
    class Several {

        @Test
        void givesOneStatementForEachCue() {
            Found found = Found.in("Berg said the road was mined and added that the bridge was safe.");
            assertThat(found.statements().stream().map(found::told))
                    .containsExactly(
                            "Berg | said | the road was mined | INDIRECT | INFORM",
                            "Berg | added | the bridge was safe | INDIRECT | INFORM");
        }

        @Test
        void keepsIdsApartAndByOffset() {
            Found found = Found.in("Berg said the road was mined. Holm said the bridge was safe.");
            assertThat(found.statements()).extracting(StatementReport::id).containsExactly("s10", "s40");
        }
    }

    @Nested
    class Times {

        @Test
        void takesTheDayFromTheCueClause() {
            Found found = Found.in("Berg said on Wednesday that the road was mined.");
            assertThat(found.statements().getFirst().time().edtf()).isEqualTo("2025-12-03");
        }

        @Test
        void doesNotTakeTheDayFromTheContent() {
            Found found = Found.in("Berg said that the road was mined on Wednesday.");
            assertThat(found.statements().getFirst().time().isKnown()).isFalse();
        }
    }
}
