package dev.parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;

import com.microsoft.playwright.Locator;
import dev.parley.database.TestDatabase;
import dev.parley.pipeline.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/**
 * Checks 40 and 41 of the page's brief: merging, correcting, undoing. What decisions do to the story is left to the tests of
 * the rooms that tell it; here the story is changed by hand.
 */
class PageCurationTests extends PageTest {

    @Test
    @Check(40)
    void mergesTwoActorsShowsTheTimelineAnewAndUndoesIt() {
        Mockito.when(deciding.merge(any(), any())).thenAnswer(call -> {
            run("MATCH (w:Meeting {id: 'ledger-m8'})<-[p:PARTICIPATED_IN]-() DELETE p", """
                    MERGE (n:NamedReport {id: 'ledger-a2'})
                    CREATE (d:Decision {id: 'd1', kind: 'SAME', author: 'Nora Lind', at: datetime('2025-04-05T10:00:00Z'),
                      reason: 'One person under two names', standing: true, reports: ['ledger-a1', 'ledger-a2']})-[:NAMES]->(n)
                    """);
            return new Verdict.Kept("d1");
        });
        open("?selection=ledger-a1&selection=ledger-a2");
        assertThat(mark("ledger-m8@ledger-a1")).hasCount(1);
        byId("merge").click();
        assertThat(byId("decide")).containsText("Tomas Berg and Ilse Quandt become one");
        assertThat(byId("preview")).containsText("Together");
        assertThat(byId("preview")).containsText("The timeline shows 2 rows as one");
        byId("reason").fill("One person under two names");
        byId("decide-submit").click();
        assertThat(byId("decide")).hasCount(0);
        assertThat(mark("ledger-m8@ledger-a1")).hasCount(0);
        Mockito.verify(deciding)
                .merge(
                        Mockito.argThat(ids -> Set.copyOf(ids).equals(Set.of("ledger-a1", "ledger-a2"))),
                        Mockito.argThat(because -> because.toString().contains("One person under two names")));

        Mockito.when(deciding.undo(eq("d1"), any())).thenAnswer(call -> {
            run("MATCH (d:Decision {id: 'd1'}) SET d.standing = false", """
                    MATCH (w:Meeting {id: 'ledger-m8'}), (b:Actor {id: 'ledger-a1'})
                    CREATE (b)-[:PARTICIPATED_IN {knownFrom: datetime('2025-03-02T23:59:59.999Z'),
                      knownTo: datetime('9999-12-31T00:00:00Z'), reports: ['ledger-m8'], role: 'PARTY'}]->(w)
                    """);
            return new Verdict.Kept("d3");
        });
        page.locator("#tab-history").click();
        byId("decisions")
                .locator("li")
                .filter(new Locator.FilterOptions().setHasText("One person under two names"))
                .getByText("Undo this decision")
                .click();
        byId("reason").fill("They are two");
        byId("decide-submit").click();
        assertThat(mark("ledger-m8@ledger-a1")).hasCount(1);
        assertThat(byId("decisions")).containsText("holds no longer");
    }

    @Test
    void keepsTwoActorsApartAndPartsTheReportsOfOneMeeting() {
        Mockito.when(deciding.separate(any(), any())).thenReturn(new Verdict.Kept("d4"));
        open("?selection=ledger-a1&selection=ledger-a2");
        byId("separate").click();
        assertThat(byId("decide")).containsText("will never be taken for one");
        byId("reason").fill("Two brothers");
        byId("decide-submit").click();
        assertThat(byId("decide")).hasCount(0);
        Mockito.verify(deciding)
                .separate(Mockito.argThat(ids -> Set.copyOf(ids).equals(Set.of("ledger-a1", "ledger-a2"))), any());

        open("?selection=ledger-m1");
        byId("separate").click();
        assertThat(byId("decide").locator("input[type=checkbox]").first()).isVisible();
        byId("reason").fill("Two rounds");
        byId("decide-submit").click();
        assertThat(byId("decide")).containsText("Tick two reports or more");
        for (Locator box : byId("decide").locator("input[type=checkbox]").all()) {
            box.check();
        }
        byId("decide-submit").click();
        assertThat(byId("decide")).hasCount(0);
        Mockito.verify(deciding).separate(Mockito.argThat(ids -> ids.size() > 1 && ids.contains("ledger-m1")), any());
    }

    @Test
    @Check(41)
    void correctsADateAndTellsByWhomAndWhyAndUndoesIt() {
        Mockito.when(deciding.correct(eq("call-m1"), eq("time"), eq("2025-03-13"), any()))
                .thenAnswer(call -> {
                    run("""
                    MATCH (m:Meeting {id: 'call-m1'})
                    SET m.timeEdtf = '2025-03-13', m.timePrecision = 'DAY', m.timeEarliest = datetime('2025-03-13T00:00:00Z'),
                        m.timeLatest = datetime('2025-03-13T23:59:59.999Z')
                    """, """
                    MERGE (n:NamedReport {id: 'call-m1'})
                    CREATE (d:Decision {id: 'd2', kind: 'CORRECT', author: 'Nora Lind', at: datetime('2025-04-05T10:00:00Z'),
                      reason: 'The log of the call says so', standing: true, reports: ['call-m1'], field: 'time', value: '2025-03-13'})-[:NAMES]->(n)
                    """);
                    return new Verdict.Kept("d2");
                });
        open("?selection=call-m1");
        byId("thing").waitFor();
        byId("correct").click();
        byId("field").selectOption("time");
        byId("value").fill("2025-03-13");
        assertThat(byId("preview")).containsText("2025-03-14");
        byId("reason").fill("The log of the call says so");
        byId("decide-submit").click();
        assertThat(byId("thing")).containsText("13 March 2025");
        assertThat(byId("corrections")).containsText("time is 2025-03-13");
        assertThat(byId("corrections")).containsText("Nora Lind: The log of the call says so");

        page.locator("#tab-history").click();
        page.getByText("Undo this decision").click();
        byId("reason").fill("The log was of another call");
        Mockito.when(deciding.undo(eq("d2"), any()))
                .thenReturn(new Verdict.Refused("DATABASE_BUSY", "Something else is being decided", List.of()))
                .thenAnswer(call -> {
                    run(
                            "MATCH (d:Decision {id: 'd2'}) SET d.standing = false",
                            "MATCH (m:Meeting {id: 'call-m1'}) SET m.timeEdtf = '2025-03-14', m.timePrecision = 'DAY', "
                                    + "m.timeEarliest = datetime('2025-03-14T00:00:00Z'), "
                                    + "m.timeLatest = datetime('2025-03-14T23:59:59.999Z')");
                    return new Verdict.Kept("d3");
                });
        byId("decide-submit").click();
        assertThat(byId("decide")).containsText("Something else is being decided");
        byId("decide-submit").click();
        assertThat(byId("thing")).containsText("14 March 2025");
        assertThat(byId("decisions")).containsText("holds no longer");
    }

    private static void run(String... statements) {
        Arrays.stream(statements)
                .forEach(each -> TestDatabase.driver().executableQuery(each).execute());
    }
}
