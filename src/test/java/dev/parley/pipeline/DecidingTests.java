package dev.parley.pipeline;

import static dev.parley.pipeline.PipelineRoom.names;
import static dev.parley.pipeline.PipelineRoom.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.IncomingArticle;
import dev.parley.database.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What analysts decide while articles come in. */
class DecidingTests {
    private static final IncomingArticle FIRST = story("Mira Oduya met the envoys in Oslo on Tuesday, she said.");
    private static final IncomingArticle SECOND = story("Miriam Oduye met the pilots in Bergen on Friday, she said.");
    private static final Decisions.Because BECAUSE = new Decisions.Because("an analyst", "the same passport");

    private PipelineRoom room;
    private String mira;
    private String miriam;

    @BeforeEach
    void begin() {
        TestDatabase.clear();
        room = PipelineRoom.open();
        mira = room.intake().receive(FIRST).article() + "-a0";
        miriam = room.intake().receive(SECOND).article() + "-a0";
        room.untilNothingWaits();
    }

    @AfterEach
    void stop() {
        room.close();
    }

    @Test
    void theStoryIsToldByADecisionWhenItIsAnswered() {
        assertThat(room.decisions().merge(List.of(mira, miriam), BECAUSE)).isInstanceOf(Verdict.Kept.class);

        assertThat(names()).hasSize(1);
    }

    @Test
    void whatComesInAfterwardsIsToldByItToo() {
        room.decisions().correct(mira, "name", "Mira Oduya-Berg", BECAUSE);

        room.intake().receive(story("Ada Winther met the fishers when the harbour was closed, they said."));
        room.untilNothingWaits();

        assertThat(names()).containsExactly("Ada Winther", "Mira Oduya-Berg", "Miriam Oduye");
    }

    @Test
    void undoingGivesTheGraphThatWouldHaveBeen() {
        String before = room.check().fingerprint();
        Verdict.Kept merge = (Verdict.Kept) room.decisions().merge(List.of(mira, miriam), BECAUSE);
        assertThat(room.check().fingerprint()).isNotEqualTo(before);

        assertThat(room.decisions().undo(merge.decision(), BECAUSE)).isInstanceOf(Verdict.Kept.class);

        assertThat(room.check().fingerprint()).isEqualTo(before);
    }

    @Test
    void withoutAReasonNothingIsDecided() {
        assertThat(room.decisions().merge(List.of(mira, miriam), new Decisions.Because("an analyst", " ")))
                .isEqualTo(
                        new Verdict.Refused("REASON_MISSING", "Say why, for those who ask later", List.of("reason")));
        assertThat(room.decisions().correct(mira, "hair", "red", BECAUSE))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("NOT_CORRECTABLE"));
    }
}
