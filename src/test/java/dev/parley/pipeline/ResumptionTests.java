package dev.parley.pipeline;

import static dev.parley.pipeline.PipelineRoom.names;
import static dev.parley.pipeline.PipelineRoom.story;
import static dev.parley.pipeline.PipelineRoom.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import dev.parley.article.IncomingArticle;
import dev.parley.database.TestDatabase;
import dev.parley.extract.Extraction;
import dev.parley.extract.Extractor;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever stops the work, it is taken up where it was. */
class ResumptionTests {
    private static final IncomingArticle STORY =
            story("Mira Oduya met the envoys in Oslo on Tuesday, and they talked for two hours.");

    private PipelineRoom room;

    @BeforeEach
    void beginEmpty() {
        TestDatabase.clear();
    }

    @AfterEach
    void stop() {
        room.close();
    }

    @Test
    void readsWhatAnotherProcessLeftBehind() {
        room = PipelineRoom.openWith(STORY);

        room.untilNothingWaits();

        assertThat(names()).containsExactly("Mira Oduya");
    }

    @Test
    void doublesNothingThatWasReadButNotTold() {
        String straight = fingerprintOfAStraightRun();
        TestDatabase.clear();
        try (PipelineRoom ended = PipelineRoom.withoutModels()) {
            Receipt receipt = ended.intake().receive(STORY);
            Article article = ended.store().find(receipt.article()).orElseThrow();
            NameExtractor extractor = new NameExtractor(() -> {});
            ended.store().extracted(article.id(), extractor.extract(article), extractor.version());
        }
        room = PipelineRoom.open();

        assertThat(room.intake().receive(STORY).alreadyKnown()).isTrue();

        room.untilNothingWaits();
        assertThat(texts()).hasSize(1);
        assertThat(names()).containsExactly("Mira Oduya");
        assertThat(room.check().fingerprint()).isEqualTo(straight);
    }

    @Test
    void row64ReadsAnewWhatAnOlderVersionHasRead() {
        try (PipelineRoom older = PipelineRoom.open()) {
            older.intake().receive(STORY);
            older.untilNothingWaits();
        }

        room = PipelineRoom.openNewer();

        await().until(() -> names().equals(List.of("Oduya")));
        assertThat(room.intake().progress()).isEqualTo(new Progress(0, 1, 0, true, null));
        assertThat(room.check().problems()).isEmpty();
    }

    @Test
    void anAttemptGivenUpByAStopCountsNothing() {
        room = PipelineRoom.withoutModels();
        ArticleId article = room.intake().receive(STORY).article();
        ReadingStage reading = new ReadingStage(room.store(), 1);
        AtomicInteger attempts = new AtomicInteger();

        Extractor stopped = new NameExtractor(() -> {}) {
            @Override
            public Extraction extract(Article read) {
                reading.giveUp();
                attempts.set(room.store().beginReading(article));
                return super.extract(read);
            }
        };
        reading.read(List.of(article), stopped, () -> true);

        assertThat(attempts).hasValue(1);
    }

    @Test
    void readsAloneWhatWasUnderWayWhenAProcessEnded() {
        room = PipelineRoom.withoutModels();
        ArticleId suspect = room.intake().receive(STORY).article();
        ArticleId other = room.intake()
                .receive(story("Teo Marsk met the pilots in Lima, they said."))
                .article();
        room.store().beginReading(suspect);
        List<String> steps = new CopyOnWriteArrayList<>();

        new ReadingStage(room.store(), 2).read(List.of(other, suspect, other), watched(steps), () -> true);

        assertThat(steps.subList(2, 4)).containsExactly("begins " + suspect, "ends " + suspect);
    }

    private static Extractor watched(List<String> steps) {
        return new NameExtractor(() -> {}) {
            @Override
            public Extraction extract(Article read) {
                steps.add("begins " + read.id());
                Extraction told = super.extract(read);
                steps.add("ends " + read.id());
                return told;
            }
        };
    }

    @Test
    void row57GoesOnWhenTheDatabaseIsBack() {
        IncomingArticle stormy = story("Ada Winther met the pilots when a storm came over the harbour, they said.");
        room = PipelineRoom.openWith(STORY, stormy);
        await().until(() -> room.cable().refused() > 5);

        room.cable().mend();

        room.untilNothingWaits();
        assertThat(room.intake().progress()).isEqualTo(new Progress(0, 2, 0, true, null));
        assertThat(names()).containsExactly("Ada Winther", "Mira Oduya");
    }

    private static String fingerprintOfAStraightRun() {
        try (PipelineRoom straight = PipelineRoom.open()) {
            straight.intake().receive(STORY);
            straight.untilNothingWaits();
            return straight.check().fingerprint();
        }
    }
}
