package dev.parley.extract.corenlp.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.extract.Extraction;
import dev.parley.extract.MeetingReport;
import dev.parley.extract.corenlp.SharedModels;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a meeting is, as far as the text and the day of publication tell. */
class MeetingTimesTests {
    private static final String WEDNESDAY = "2025-06-18";

    private static List<MeetingReport> meetings(String text) {
        return ReadMeetings.of(text, WEDNESDAY).meetings();
    }

    @Test
    void boundsAnUndatedPastMeetingByThePublication() {
        assertThat(meetings("Anna Keller has met Marek Novak.")
                        .getFirst()
                        .time()
                        .edtf())
                .isEqualTo("../2025-06-18");
    }

    @Test
    void claimsNoTimeWithoutAPublicationDay() {
        Extraction extraction = SharedModels.extractor()
                .extract(new dev.parley.article.ArticleReader()
                        .read(dev.parley.article.IncomingArticle.plain("Anna Keller has met Marek Novak.")));

        assertThat(extraction.meetings().getFirst().time().isKnown()).isFalse();
    }

    @Test
    void takesAClockTimeForNoDay() {
        assertThat(meetings("Anna Keller will meet Marek Novak at 10 a.m.")
                        .getFirst()
                        .time()
                        .edtf())
                .isEqualTo("2025-06-18/..");
    }

    @Test
    void countsTheDaysOfTalksBackFromTheirEnd() {
        assertThat(meetings("Three days of talks between Anna Keller and Marek Novak ended in Bern on Tuesday.")
                        .getFirst()
                        .time()
                        .edtf())
                .isEqualTo("2025-06-15/2025-06-17");
    }

    @Test
    void countsTheDaysOfTalksOnFromTheirBeginning() {
        assertThat(meetings("Three days of talks between Anna Keller and Marek Novak will open in Bern on Friday.")
                        .getFirst()
                        .time()
                        .edtf())
                .isEqualTo("2025-06-20/2025-06-22");
    }
}
