package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.database.TestDatabase;
import dev.parley.resolve.MadeUpNews;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GraphCheckTests {
    private GraphRoom room;
    private CheckResult before;

    @BeforeEach
    void fill() {
        TestDatabase.clear();
        room = new GraphRoom(TestDatabase.driver());
        room.ingestTogether(MadeUpNews.articles(7, 12));
        before = room.check();
        assertThat(before.isSound()).isTrue();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void row50SeesAQuoteThatDoesNotStandInTheText() {
        spoil("MATCH (r:MeetingReport) WITH r LIMIT 1 SET r.quotes = ['never written']");
        assertThat(room.check().problems()).singleElement().asString().contains("quotes what does not stand");
    }

    @Test
    void seesAThingWithoutReports() {
        spoil("MATCH (m:Meeting) WITH m LIMIT 1 MATCH (m)-[e:REPORTED_IN]->() DELETE e");
        assertThat(room.check().problems()).singleElement().asString().contains("reaches no report");
    }

    @Test
    void seesALinkWhoseReportIsNotStored() {
        spoil("MATCH ()-[l:PARTICIPATED_IN]->() WITH l LIMIT 1 SET l.reports = ['nowhere-m1']");
        assertThat(room.check().problems()).singleElement().asString().contains("reports that are not stored");
    }

    @Test
    void comesToAnotherFingerprintWhenAnythingDiffers() {
        spoil("MATCH (v:Version) WITH v LIMIT 1 SET v.sourceCount = 99");
        assertThat(room.check().fingerprint()).isNotEqualTo(before.fingerprint());
        assertThat(room.check().problems()).isEmpty();
    }

    private static void spoil(String cypher) {
        TestDatabase.driver().executableQuery(cypher).execute();
    }
}
