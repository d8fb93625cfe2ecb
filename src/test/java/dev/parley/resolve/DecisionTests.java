package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.ArticleId;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.time.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DecisionTests {
    private static final Instant NOON = Instant.parse("2031-05-01T12:00:00Z");

    private final NewsText lind = NewsText.on("2031-03-01");
    private final NewsText lund = NewsText.on("2031-03-02");
    private final NewsText later = NewsText.on("2031-03-03");
    private final ReportId lindTold = report("a", lind.actor("Anna Lind"));
    private final ReportId lundTold = report("b", lund.actor("Anita Lund"));

    @Nested
    class Merging {
        private final Decision merge = new Decision.Same(made("1", 0), List.of(lindTold, lundTold));

        @Test
        void makesOneThingOfTwo() {
            assertThat(Stories.people(story(merge))).containsExactly("Anna Lind");
        }

        @Test
        void teachesTheStoryTheOtherName() {
            later.actor("Anita Lund");
            assertThat(Stories.people(story(merge))).containsExactly("Anna Lind");
        }

        @Test
        void isUndoneWhole() {
            assertThat(story(merge, new Decision.Undo(made("2", 1), "1"))).isEqualTo(story());
        }

        @Test
        void holdsAgainWhenItsUndoingIsUndone() {
            Decision undo = new Decision.Undo(made("2", 1), "1");
            assertThat(story(merge, undo, new Decision.Undo(made("3", 2), "2"))).isEqualTo(story(merge));
        }

        @Test
        void givesWayToALaterParting() {
            assertThat(story(merge, new Decision.Different(made("2", 1), List.of(lindTold, lundTold))))
                    .isEqualTo(story());
        }
    }

    @Nested
    class Parting {
        private final ReportId namesake = report("c", later.actor("Anna Lind"));
        private final Decision part = new Decision.Different(made("1", 0), List.of(lindTold, namesake));

        @Test
        void makesTwoThingsOfOne() {
            assertThat(Stories.people(story())).containsExactly("Anna Lind", "Anita Lund");
            assertThat(Stories.people(story(part))).containsExactly("Anna Lind", "Anita Lund", "Anna Lind");
        }

        @Test
        void givesWayToALaterMerging() {
            assertThat(story(part, new Decision.Same(made("2", 1), List.of(lindTold, namesake))))
                    .isEqualTo(story());
        }

        @Test
        void holdsForTheCompanyOfTheReport() {
            ReportId between = report("b", lund.actor("Anna Lind"));
            Decision kin = new Decision.Same(made("2", 1), List.of(between, namesake));
            assertThat(Stories.people(story(part, kin))).containsExactly("Anna Lind", "Anita Lund", "Anna Lind");
            assertThat(Stories.things(story(part, kin), Thing.Kind.ACTOR)
                            .map(actor -> actor.latest().reports().size()))
                    .containsExactly(1, 1, 2);
        }
    }

    @Nested
    class Correcting {

        @Test
        void putsTheValueInThePlaceOfTheToldOne() {
            lind.meeting(
                    MeetingKind.TALKS,
                    MeetingStatus.PLANNED,
                    List.of("Anna Lind", "Boris Tark"),
                    "Oslo",
                    TimeSpan.day(LocalDate.parse("2031-03-05")));
            ReportId meeting =
                    report("a", lind.extraction().meetings().getFirst().id());
            Story story = story(
                    new Decision.Correct(made("1", 0), meeting, "status", "CANCELLED"),
                    new Decision.Correct(made("2", 1), meeting, "time", "2031-03-06"),
                    new Decision.Correct(made("3", 2), lindTold, "name", "Annika Lind"));

            Facts.OfMeeting corrected =
                    (Facts.OfMeeting) Stories.onlyMeeting(story).latest().facts();
            assertThat(corrected.status()).isEqualTo(MeetingStatus.CANCELLED);
            assertThat(corrected.time()).isEqualTo(TimeSpan.day(LocalDate.parse("2031-03-06")));
            assertThat(corrected.name()).contains("Annika Lind");
            assertThat(Stories.people(story)).contains("Annika Lind").doesNotContain("Anna Lind");
        }

        @Test
        void keepsTheLastOfSeveralValues() {
            Story story = story(
                    new Decision.Correct(made("2", 1), lindTold, "name", "Annika Lind"),
                    new Decision.Correct(made("1", 0), lindTold, "name", "Annette Lind"));
            assertThat(Stories.people(story)).contains("Annika Lind");
        }
    }

    @Test
    void meansNothingToArticlesThatAreGone() {
        ReportId gone = report("z", "a0");
        assertThat(story(
                        new Decision.Same(made("1", 0), List.of(lindTold, gone)),
                        new Decision.Correct(made("2", 1), gone, "name", "Nobody")))
                .isEqualTo(story());
    }

    private Story story(Decision... decisions) {
        return Stories.decided(List.of(decisions), lind, lund, later);
    }

    private static Decision.Made made(String id, long minutes) {
        return new Decision.Made(id, "an analyst", NOON.plusSeconds(60 * minutes), "looked it up");
    }

    private static ReportId report(String article, String local) {
        return new ReportId(new ArticleId(article), local);
    }
}
