package dev.parley.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eval.Figure;
import dev.parley.eval.Scorecard;
import dev.parley.extract.corenlp.SharedModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;

/** Every figure stays above its floor in {@code floors.txt}; raise the floor with the figure. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleScorecardTests {
    private Scorecard card = new Scorecard(List.of(), List.of());

    @BeforeAll
    void readTheSample(TestReporter reporter) throws IOException {
        card = Scorecard.of(Path.of("src", "main", "resources", "sample"), SharedModels::extractor);
        Files.writeString(
                Path.of("target", "sample-scorecard.txt"),
                card.table() + "\n" + String.join("\n", card.notes()) + "\n");
        reporter.publishEntry("scorecard", card.table());
    }

    @Test
    void boundsEveryFigure() {
        assertThat(Bound.all())
                .extracting(Bound::figure)
                .containsExactlyInAnyOrderElementsOf(
                        card.figures().stream().map(Figure::name).toList());
    }

    @Test
    void findsTheMeetingsOfTheSample() {
        assertBounds("meetings.recall", "meetings.precision", "meetings.f1");
    }

    @Test
    void knowsWhatBecameOfTheMeetings() {
        assertBounds("meetings.status");
    }

    @Test
    void knowsWhenWhereAndHowLongTheyMet() {
        assertBounds("meetings.date", "meetings.place", "meetings.duration");
    }

    @Test
    void knowsWhoMet() {
        assertBounds("meetings.participants.p", "meetings.participants.r", "meetings.participants.f1");
    }

    @Test
    void keepsMeetingsApartAndTogether() {
        assertBounds("meetings.wronglyMerged", "meetings.wronglySplit");
    }

    @Test
    void passesOverWhatIsNoMeeting() {
        assertBounds("meetings.notMeetings");
    }

    @Test
    void findsWhoSaidWhat() {
        assertBounds("statements.recall", "statements.precision", "statements.speaker", "statements.act");
    }

    @Test
    void tellsReprints() {
        assertBounds("reprints.recall", "reprints.precision");
    }

    @Test
    void findsTheMovesOnProposals() {
        assertBounds("proposals.moves");
    }

    private void assertBounds(String... figures) {
        List<String> names = List.of(figures);
        List<Bound> bounds = Bound.all().stream()
                .filter(bound -> names.contains(bound.figure()))
                .toList();
        assertThat(bounds).hasSameSizeAs(names);
        assertThat(bounds)
                .flatMap(bound -> card.figures().stream()
                        .filter(figure -> figure.name().equals(bound.figure()))
                        .flatMap(figure -> bound.brokenBy(figure).stream())
                        .toList())
                .as("figures below their floor")
                .isEmpty();
    }
}
