package dev.parley.api.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.api.ApiSettings;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;

class RequestClockTests {
    private static final DataSize ANY = DataSize.ofMegabytes(1);

    @Test
    void row14EndsARequestWhoseResolverNeverAnswers() {
        ApiSettings settings = new ApiSettings(
                12, 15, 15_000, 50_000, Duration.ofMillis(10), Duration.ofSeconds(1), 50, ANY, ANY, ANY);
        WebGraphQlRequest request = new WebGraphQlRequest(
                URI.create("http://localhost/graphql"),
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                null,
                Map.of(),
                Map.of("query", "{ __typename }"),
                "id",
                Locale.ROOT);

        WebGraphQlResponse response = new RequestClock(settings)
                .intercept(request, any -> Mono.never())
                .block();

        assertThat(response.getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "TIMEOUT"));
    }
}
