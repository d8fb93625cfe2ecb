package dev.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each of the checks of the page's brief is made by a test that says so, or, the last of them, by the benchmark. */
class PageChecksTests {
    private static final int ALL = 45;

    @Test
    void areEachMadeByATest() {
        assertThat(Stream.of(
                                PageLoadTests.class,
                                PageSceneTests.class,
                                PageLessTests.class,
                                PageFilterTests.class,
                                PageGraphTests.class,
                                PageTimelineTests.class,
                                PageNegotiationTests.class,
                                PageLinkedViewsTests.class,
                                PageArticleTests.class,
                                PageIngestTests.class,
                                PageCurationTests.class,
                                PageOnTheWholeServerTests.class,
                                PageEverywhereTests.class,
                                PageBenchmark.class)
                        .flatMapToInt(PageChecksTests::checks)
                        .boxed())
                .containsAll(IntStream.rangeClosed(1, ALL).boxed().toList());
    }

    private static IntStream checks(Class<?> tests) {
        return Stream.concat(Stream.of(tests), Arrays.stream(tests.getDeclaredMethods()))
                .flatMap(each -> Optional.ofNullable(each.getAnnotation(Check.class)).stream())
                .flatMapToInt(check -> Arrays.stream(check.value()));
    }
}
