package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.api.door.PageDoor;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class PageDoorTests {

    @Test
    void letsNothingInThatIsNotOfThisOrigin() {
        var answer = new PageDoor(new ByteArrayResource("page".getBytes(StandardCharsets.UTF_8))).page();

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-cache");
    }

    @Test
    void saysWhatToInstallWhenItWasBuiltWithoutThePage() throws Exception {
        var answer = new PageDoor(new ClassPathResource("static/nowhere.html")).page();

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(Objects.requireNonNull(answer.getBody()).getContentAsString(StandardCharsets.UTF_8))
                .contains("Node.js 20.19", "mvn package");
    }
}
