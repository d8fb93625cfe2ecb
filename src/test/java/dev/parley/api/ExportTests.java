package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.api.files.TimelineCsv;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportTests extends ReadingTest {
    private final JsonMapper mapper = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @Test
    void writesALineForEveryEntryInTheOrderOfTheTimeline() {
        assertThat(lines("")).extracting(line -> line.get("id").asString()).startsWith("ledger-m3", "ledger-m1");
        assertThat(lines("")).hasSize(11);
    }

    @Test
    void tellsEverythingOfAMeeting() {
        JsonNode talks = lines("?from=2025-03-10&to=2025-03-10").getFirst();

        assertThat(talks.get("type").asString()).isEqualTo("MEETING");
        assertThat(talks.get("status").asString()).isEqualTo("HELD");
        assertThat(talks.get("duration").asString()).isEqualTo("PT5H");
        assertThat(talks.get("participants"))
                .extracting(party ->
                        party.get("role").asString() + " " + party.get("name").asString())
                .containsExactly("MEDIATOR Élodie Marchand", "PARTY Ilse Quandt", "PARTY Tomas Berg");
        assertThat(talks.get("places").get(0).get("name").asString()).isEqualTo("Geneva");
        assertThat(talks.get("sourceCount").asInt()).isEqualTo(2);
        assertThat(talks.get("evidence").get(1).get("quote").asString())
                .isEqualTo("met in Geneva on Monday for five hours");
    }

    @Test
    void keepsToAnActorByNameAliasOrId() {
        assertThat(lines("?actor=elodie%20marchand")).hasSize(1);
        assertThat(lines("?actor=quandt")).hasSize(6);
        assertThat(lines("?actor=ledger-a3&actor=Lake%20Wire")).hasSize(1);
    }

    @Test
    void takesAnActorWithACommaForOneName() {
        assertThat(lines("?actor=quandt,nobody")).isEmpty();
        assertThat(lines("?actor=quandt&actor=nobody")).hasSize(6);
    }

    @Test
    void answersAsItWasKnownThen() {
        assertThat(lines("?knownAt=2025-03-05"))
                .extracting(line -> line.get("status").asString())
                .containsExactly("CANCELLED", "PLANNED", "PLANNED");
    }

    @Test
    void writesATableAsWell() {
        assertThat(get("/export/timeline.csv").body().lines())
                .hasSize(12)
                .first()
                .asString()
                .startsWith("type,id,earliest");
    }

    @Test
    void writesWhatTimelineJsTakesWithTheUndatedApart() {
        JsonNode timeline = mapper.readTree(get("/export/timeline.json").body());

        assertThat(timeline.get("events")).hasSize(9).allSatisfy(event -> {
            assertThat(event.get("start_date").get("year").asInt()).isEqualTo(2025);
            assertThat(event.get("text").get("headline").asString()).isNotEmpty();
        });
        assertThat(timeline.get("events").get(2).get("text").get("text").asString())
                .startsWith("“&quot;The port must stay open,&quot; Berg said”");
        assertThat(timeline.get("undated"))
                .extracting(event -> event.get("unique_id").asString())
                .containsExactly("later-s1", "undated-m1");
        assertThat(mapper.readTree(get("/export/timeline.json?from=2030-01-01").body())
                        .get("events"))
                .isEmpty();
    }

    @Test
    void saysHowATimeIsWritten() {
        HttpResponse<String> answer = get("/export/timeline.jsonl?from=yesterday");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("BAD_PARAMETER").contains("2025-12-04");
    }

    @Test
    void row48WritesNoCellThatASpreadsheetWouldRun() {
        assertThat(List.of("=1+1", "+1", "-1", "@x", "\tx"))
                .extracting(TimelineCsv::cell)
                .allMatch(cell -> cell.startsWith("'"));
        assertThat(TimelineCsv.cell("\u001B[2Jgone\u0007")).isEqualTo("\uFFFD[2Jgone\uFFFD");
        assertThat(TimelineCsv.cell("a, \"b\"")).isEqualTo("\"a, \"\"b\"\"\"");
    }

    private List<JsonNode> lines(String filter) {
        return get("/export/timeline.jsonl" + filter)
                .body()
                .lines()
                .map(mapper::readTree)
                .toList();
    }

    private HttpResponse<String> get(String path) {
        return new Http(port).get(path);
    }
}
