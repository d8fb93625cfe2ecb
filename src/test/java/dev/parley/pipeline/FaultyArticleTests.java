package dev.parley.pipeline;

import static dev.parley.pipeline.PipelineRoom.names;
import static dev.parley.pipeline.PipelineRoom.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.ArticleId;
import dev.parley.article.IncomingArticle;
import dev.parley.database.TestDatabase;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One article that breaks a stage is set aside with the reason; the others go through. */
class FaultyArticleTests {
    private static final IncomingArticle FIRST = story("Mira Oduya met the envoys in Oslo on Tuesday for two hours.");
    private static final IncomingArticle LAST = story("Teo Marsk met the harbour pilots in Lima on Monday, they said.");

    private PipelineRoom room;

    @BeforeEach
    void beginEmpty() {
        TestDatabase.clear();
    }

    @AfterEach
    void stop() {
        room.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "read, poison, It holds poison",
        "read in the memory there is, glutton, more memory than there is",
        "stored, overrun, could not be read and stored",
        "joined to the story, riddle, Nobody solves this riddle",
    })
    void row63OneThatCannotBe(String done, String word, String reason) {
        IncomingArticle faulty = story("Ada Winther met the " + word + " that nobody in the capital had asked for.");
        room = PipelineRoom.openWith(FIRST, faulty, LAST);

        room.untilNothingWaits();

        assertThat(room.intake().progress()).isEqualTo(new Progress(0, 2, 1, true, null));
        assertThat(names()).containsExactly("Mira Oduya", "Teo Marsk");
        assertThat(room.intake().receive(faulty).state()).isEqualTo(ArticleState.FAILED);
        assertThat(room.intake().receive(faulty).reason()).contains(reason);
        assertThat(room.check().problems()).isEmpty();
    }

    @Test
    void row41OneThatTakesTooLongToRead() {
        IncomingArticle swamp = story("Ada Winther met the swamp that nobody in the capital had asked for.");
        room = PipelineRoom.openWith(FIRST, swamp, LAST);

        room.untilNothingWaits();

        assertThat(room.intake().progress()).isEqualTo(new Progress(0, 2, 1, true, null));
        assertThat(names()).containsExactly("Mira Oduya", "Teo Marsk");
        assertThat(room.intake().receive(swamp).reason()).isEqualTo("Reading it takes longer than 3 s");
    }

    @Test
    void aFailedOneTakesNoPartInWhatIsToldLater() {
        room = PipelineRoom.openWith(story("Ada Winther met the riddle that nobody in the capital had asked for."));
        room.untilNothingWaits();

        room.intake().receive(FIRST);

        room.untilNothingWaits();
        assertThat(room.intake().progress()).isEqualTo(new Progress(0, 1, 1, true, null));
        assertThat(names()).containsExactly("Mira Oduya");
    }

    @Test
    void row63OneThatKeepsEndingTheProcessIsLeftAlone() {
        Receipt killer = readingEndsTheProcess(3);
        room = PipelineRoom.open();
        room.intake().receive(LAST);

        room.untilNothingWaits();

        assertThat(room.intake().receive(FIRST))
                .isEqualTo(new Receipt(
                        killer.article(), ArticleState.FAILED, true, "Reading it ended the process 3 times"));
        assertThat(names()).containsExactly("Teo Marsk");
    }

    @Test
    void oneThatEndedTheProcessTwiceIsTriedAgain() {
        readingEndsTheProcess(2);
        room = PipelineRoom.open();

        room.untilNothingWaits();

        assertThat(names()).containsExactly("Mira Oduya");
    }

    @Test
    void isReadAgainFromTheBeginningWhenAsked() {
        ArticleId killer = readingEndsTheProcess(3).article();
        room = PipelineRoom.open();
        room.untilNothingWaits();

        assertThat(room.intake().retry(killer))
                .hasValueSatisfying(receipt -> assertThat(receipt.state()).isNotEqualTo(ArticleState.FAILED));

        room.untilNothingWaits();
        assertThat(room.intake().receive(FIRST).state()).isEqualTo(ArticleState.PROCESSED);
    }

    /** As a process leaves it that is ended while it reads. */
    private static Receipt readingEndsTheProcess(int times) {
        try (PipelineRoom ended = PipelineRoom.withoutModels()) {
            Receipt receipt = ended.intake().receive(FIRST);
            int begun = IntStream.range(0, times)
                    .map(i -> ended.store().beginReading(receipt.article()))
                    .max()
                    .orElseThrow();
            assertThat(begun).isEqualTo(times);
            return receipt;
        }
    }
}
