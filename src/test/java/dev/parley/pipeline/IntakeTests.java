package dev.parley.pipeline;

import static dev.parley.pipeline.PipelineRoom.names;
import static dev.parley.pipeline.PipelineRoom.story;
import static dev.parley.pipeline.PipelineRoom.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.article.ArticleId;
import dev.parley.article.ArticleUnreadable;
import dev.parley.article.IncomingArticle;
import dev.parley.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Articles come in and go out while all goes well. */
class IntakeTests {
    private static final IncomingArticle STORY =
            story("Mira Oduya met the envoys in Oslo on Tuesday, and they talked for two hours.");

    private PipelineRoom room;

    @BeforeEach
    void beginEmpty() {
        TestDatabase.clear();
        room = PipelineRoom.open();
    }

    @AfterEach
    void stop() {
        room.close();
    }

    @Test
    void storesAnArticleBeforeItAnswers() {
        Receipt receipt = room.intake().receive(STORY);

        assertThat(receipt.alreadyKnown()).isFalse();
        assertThat(texts()).containsExactly(STORY.content());
    }

    @Test
    void processesWhatItReceived() {
        room.intake().receive(STORY);

        room.untilNothingWaits();
        assertThat(room.intake().progress()).isEqualTo(new Progress(0, 1, 0, true, null));
        assertThat(names()).containsExactly("Mira Oduya");
    }

    @Test
    void takesTheSameArticleOnce() {
        room.intake().receive(STORY);
        room.untilNothingWaits();

        Receipt again = room.intake().receive(STORY);

        assertThat(again.alreadyKnown()).isTrue();
        assertThat(again.state()).isEqualTo(ArticleState.PROCESSED);
        assertThat(texts()).hasSize(1);
    }

    @Test
    void row43KeepsButDoesNotReadWhatIsNotEnglishAndNeedsNoModelsToSaySo() {
        room.close();
        room = PipelineRoom.withoutModels();
        IncomingArticle german = IncomingArticle.plain(
                "Mira Oduya met die Außenminister am Dienstag in Wien, um über das Abkommen zu sprechen. Sie wollen die"
                        + " Gespräche in der nächsten Woche fortsetzen, und auch die Experten werden wieder dabei sein.");
        Receipt receipt = room.intake().receive(german);

        assertThat(receipt)
                .isEqualTo(new Receipt(receipt.article(), ArticleState.NOT_ENGLISH, false, "Only English is read"));
        assertThat(texts()).containsExactly(german.content());
        assertThat(names()).isEmpty();
    }

    @Test
    void row68RetractionLeavesNothingThatOnlyTheArticleSupported() {
        Receipt receipt = room.intake().receive(STORY);
        room.untilNothingWaits();

        assertThat(room.intake().retract(receipt.article(), "withdrawn by its publisher"))
                .hasValueSatisfying(r -> assertThat(r.state()).isEqualTo(ArticleState.RETRACTED));
        assertThat(names()).isEmpty();
        assertThat(texts()).isEmpty();
        assertThat(room.intake().receive(STORY).state()).isEqualTo(ArticleState.RETRACTED);
    }

    @Test
    void row68WhatWasRetractedComesInAgainWhenThatIsLifted() {
        ArticleId article = room.intake().receive(STORY).article();
        room.untilNothingWaits();
        String fingerprint = room.check().fingerprint();
        assertThat(room.intake().retract(article, "by mistake")).isPresent();

        Receipt lifted = room.intake().receiveAgain(STORY);

        assertThat(lifted.state()).isIn(ArticleState.RECEIVED, ArticleState.PROCESSED);
        room.untilNothingWaits();
        assertThat(room.check().fingerprint()).isEqualTo(fingerprint);
        assertThat(room.intake().receiveAgain(STORY).state()).isEqualTo(ArticleState.PROCESSED);
        assertThat(texts()).hasSize(1);
    }

    @Test
    void refusesWhatHasNoText() {
        assertThatThrownBy(() -> room.intake().receive(IncomingArticle.plain("  \n ")))
                .isInstanceOf(ArticleUnreadable.class);
        assertThat(texts()).isEmpty();
    }
}
