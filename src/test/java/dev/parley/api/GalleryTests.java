package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

class GalleryTests extends ReadingTest {

    @LocalServerPort
    private int port;

    @Test
    void offersEveryQuestionWithWhatItAnswers() {
        assertThat(new Http(port).get("/graphql/operations").body())
                .contains("\"name\":\"longest-silence\"")
                .contains(
                        "\"answers\":\"The longest times without contact between parties, as far as the times are known\"")
                .contains("query LongestSilence");
    }

    @Test
    void standsInTheTabsOfGraphiQl() {
        assertThat(new Http(port).get("/graphiql/parley.js").body())
                .contains("/operations")
                .contains("defaultTabs")
                .contains("EventSource");
    }
}
