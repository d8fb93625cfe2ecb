package dev.parley.api;

import dev.parley.archive.Archives;
import dev.parley.database.TestDatabase;
import dev.parley.pipeline.Decisions;
import dev.parley.pipeline.Inspector;
import dev.parley.pipeline.Intake;
import dev.parley.timeline.HarbourTalks;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A server over the shared database, with the story of the harbour talks in it. */
@SpringBootTest(classes = ReadingApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureGraphQlTester
abstract class ReadingTest {
    /** For machines that do other work as well; no test waits so long for what it expects. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Authentication ANALYST =
            new TestingAuthenticationToken("analyst", "", "ROLE_READER", "ROLE_ANALYST", "ROLE_ADMIN");

    @MockitoBean
    protected Intake intake;

    @MockitoBean
    protected Decisions deciding;

    @MockitoBean
    protected Archives archives;

    @MockitoBean
    protected Inspector inspector;

    @Autowired
    protected GraphQlTester graphQl;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        TestDatabase.springProperties().forEach((key, value) -> properties.add(key, () -> value));
        properties.add("parley.timeline.settling", () -> "0s");
    }

    @BeforeEach
    void tellTheStory() {
        HarbourTalks.load();
        // What the tester asks passes no door.
        SecurityContextHolder.getContext().setAuthentication(ANALYST);
        graphQl = graphQl.mutate().responseTimeout(PATIENCE).build();
    }
}
