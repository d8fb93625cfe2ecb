package dev.parley.page;

import dev.parley.archive.Archives;
import dev.parley.database.TestDatabase;
import dev.parley.pipeline.Decisions;
import dev.parley.pipeline.Inspector;
import dev.parley.pipeline.Intake;
import dev.parley.pipeline.Progress;
import dev.parley.security.PageFetcher;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.Mockito;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** The page on a server without language models that tells the story of the harbour talks. */
@SpringBootTest(classes = PageApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class PageTest extends BrowserTest {
    @MockitoBean
    protected Intake intake;

    @MockitoBean
    protected Decisions deciding;

    @MockitoBean
    protected Archives archives;

    @MockitoBean
    protected Inspector inspector;

    @MockitoSpyBean
    protected PageFetcher fetcher;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        TestDatabase.springProperties().forEach((key, value) -> properties.add(key, () -> value));
    }

    @BeforeEach
    void loadTheStory() {
        PageStory.load();
        Mockito.when(intake.progress()).thenReturn(new Progress(0, 8, 0, true, null));
    }

    @Override
    protected String origin() {
        return "http://127.0.0.1:" + port;
    }
}
