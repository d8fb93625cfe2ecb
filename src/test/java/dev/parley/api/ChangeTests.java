package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.graphql.test.tester.GraphQlTester;

class ChangeTests extends ReadingTest {

    @Nested
    class Changes {

        @Test
        void tellWhatWasLearntInTheOrderInWhichItWas() {
            GraphQlTester.Response news =
                    ask("{ changes(since: \"2025-03-05T00:00:00Z\", knownAt: \"2025-03-20T00:00:00Z\", first: 100) {"
                            + " totalCount nodes { kind knownAt item { id } } } }");

            news.path("changes.nodes[?(@.kind == 'THING')].item.id")
                    .entityList(String.class)
                    .containsExactly(
                            "post-l2", "post-p1", "post-s1", "post-v1", "call-a6", "call-m1", "call-s1", "call-v1");
            news.path("changes.nodes[?(@.kind == 'STATUS')].item.id")
                    .entityList(String.class)
                    .containsExactly("ledger-m1");
            news.path("changes.totalCount").entity(Integer.class).isEqualTo(9);
        }

        @Test
        void tellWhatAMeetingBecameAndInWhichWords() {
            GraphQlTester.Response news = ask("{ changes(since: \"2025-03-05T00:00:00Z\", types: [STATUS]) { nodes {"
                    + " knownAt status previousStatus evidence { article { id } } } } }");

            news.path("changes.nodes[0].previousStatus").entity(String.class).isEqualTo("PLANNED");
            news.path("changes.nodes[0].status").entity(String.class).isEqualTo("HELD");
            news.path("changes.nodes[0].evidence[0].article.id")
                    .entity(String.class)
                    .isEqualTo("post");
        }

        @Test
        void tellWhereReportsBeginToContradictEachOther() {
            GraphQlTester.Response news = ask("{ changes(since: \"2025-03-05T00:00:00Z\", types: [DISPUTE]) { nodes {"
                    + " knownAt item { id } field values evidence { article { id } } } } }");

            news.path("changes.nodes[*].values[*]").entityList(String.class).containsExactly("DENIED", "HELD");
            news.path("changes.nodes[0].item.id").entity(String.class).isEqualTo("undated-m1");
            news.path("changes.nodes[0].knownAt").valueIsNull();
        }

        @Test
        void goOnBehindACursor() {
            String page = "{ changes(since: \"2025-03-05T00:00:00Z\", first: 3%s) { nodes { item { id } }"
                    + " pageInfo { endCursor } } }";
            String cursor = ask(page.formatted(""))
                    .path("changes.pageInfo.endCursor")
                    .entity(String.class)
                    .get();

            ask(page.formatted(", after: \"" + cursor + '"'))
                    .path("changes.nodes[*].item.id")
                    .entityList(String.class)
                    .containsExactly("post-s1", "post-v1", "call-a6");
        }
    }

    @Nested
    class Silence {

        @Test
        void liesBetweenContactsAsFarAsTheirTimesAreKnown() {
            GraphQlTester.Response silence = ask("{ contactGaps(parties: [\"ledger-a4\", \"ledger-a5\"]) { contacts"
                    + " unplaced parties { name } gaps { after { id } before { id } minimumDays maximumDays } } }");

            silence.path("contactGaps.contacts").entity(Integer.class).isEqualTo(3);
            silence.path("contactGaps.parties[*].name").entityList(String.class).containsExactly("Norland", "Sudmark");
            silence.path("contactGaps.gaps[*].after.id")
                    .entityList(String.class)
                    .containsExactly("call-m1", "ledger-m1");
            silence.path("contactGaps.gaps[*].minimumDays")
                    .entityList(Integer.class)
                    .containsExactly(5, 3);
            silence.path("contactGaps.gaps[*].maximumDays")
                    .entityList(Integer.class)
                    .containsExactly(9, 5);
        }

        @Test
        void lastsUntilTheMomentThatIsAskedAbout() {
            ask("{ contactGaps(parties: [\"ledger-a1\", \"ledger-a2\"], knownAt: \"2025-05-01T00:00:00Z\", first: 1) {"
                            + " hasMore gaps { before { id } minimumDays } } }")
                    .path("contactGaps.gaps[0].before")
                    .valueIsNull()
                    .path("contactGaps.gaps[0].minimumDays")
                    .entity(Integer.class)
                    .isEqualTo(39)
                    .path("contactGaps.hasMore")
                    .entity(Boolean.class)
                    .isEqualTo(true);
        }

        @Test
        void leavesOutWhatMayHaveBeenShort() {
            ask("{ contactGaps(parties: [\"ledger-a1\", \"ledger-a2\"], minimumDays: 4) { gaps { minimumDays } } }")
                    .path("contactGaps.gaps")
                    .entityList(Object.class)
                    .hasSize(1);
        }
    }

    @Nested
    class FirstContact {

        @Test
        void isTheFirstMeetingThatTookPlace() {
            ask("{ firstContact(parties: [\"ledger-a4\", \"ledger-a5\"]) { meeting { id } possiblyEarlier { id } } }")
                    .path("firstContact.meeting.id")
                    .entity(String.class)
                    .isEqualTo("ledger-m1")
                    .path("firstContact.possiblyEarlier")
                    .entityList(Object.class)
                    .hasSize(0);
        }

        @Test
        void hasNotBeenWhileItIsOnlyPlanned() {
            ask("{ firstContact(parties: [\"ledger-a1\", \"ledger-a2\"], knownAt: \"2025-03-05T00:00:00Z\") {"
                            + " meeting { id } } }")
                    .path("firstContact.meeting")
                    .valueIsNull();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"ledger-a1\"] | TOO_FEW_PARTIES",
                "[\"ledger-a1\", \"post-a1\"] | TOO_FEW_PARTIES",
                "[\"ledger-a1\", \"ledger-m1\"] | NO_SUCH_ACTOR"
            })
    void needsActorsThatDiffer(String parties, String code) {
        graphQl.document("{ firstContact(parties: %s) { meeting { id } } }".formatted(parties))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .extracting(error -> error.getExtensions().get("code"))
                        .containsExactly(code));
    }

    private GraphQlTester.Response ask(String document) {
        return graphQl.document(document).execute();
    }
}
