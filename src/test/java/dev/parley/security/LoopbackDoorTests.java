package dev.parley.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in where no login is asked for; the rows 15 and 51, on a real server without the rooms behind. */
class LoopbackDoorTests {
    @RegisterExtension
    static final Doors doors = new Doors();

    @Test
    void row51ListensOnLoopbackAndAsksForNoLogin() {
        doors.shared(Map.of());

        assertThat(doors.ask("GET", "/", "")).isEqualTo("200 analyst");
        assertThat(doors.ask("POST", "/import/archive.jsonl", "")).isEqualTo("200 analyst");
        assertThat(doors.folder().resolve("console.key")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:%d",
                "localhost.evil.example:%d",
                "127.0.0.1.evil.example",
                "192.168.1.7:%d"
            })
    void row15RefusesAForeignHost(String host) {
        doors.shared(Map.of());

        assertThat(doors.send(
                        "GET / HTTP/1.1\r\nHost: " + host.formatted(doors.port()) + "\r\nConnection: close\r\n\r\n"))
                .startsWith("403 ")
                .contains("FOREIGN_HOST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://evil.example", "null", "http://localhost:1", "https://localhost.evil.example", "nonsense"
            })
    void row15RefusesAForeignOrigin(String origin) {
        doors.shared(Map.of());

        assertThat(doors.ask("POST", "/graphql", "Origin: " + origin + "\r\n"))
                .startsWith("403 ")
                .contains("FOREIGN_ORIGIN");
    }

    @Test
    void row51LetsItsOwnPageAsk() {
        doors.shared(Map.of());

        assertThat(doors.ask("POST", "/graphql", "Origin: http://localhost:" + doors.port() + "\r\n"))
                .startsWith("200 ");
        assertThat(doors.ask("GET", "/", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n"))
                .startsWith("200 ");
        assertThat(doors.ask("GET", "/", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n"))
                .startsWith("403 ");
    }

    @Test
    void tellsBrowsersWhatNotToDo() {
        doors.shared(Map.of());

        assertThat(doors.raw("GET", "/", ""))
                .contains("Content-Security-Policy: default-src 'self'")
                .contains("X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer")
                .contains("Cross-Origin-Resource-Policy: same-origin", "X-Frame-Options: DENY");
    }
}
