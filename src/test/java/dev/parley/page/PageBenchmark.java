package dev.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Check 45 of the page's brief: how fast the page is with 500 nodes and 1,000 entries. No part of the tests, whose machines
 * differ: {@code mvn test -Dtest=PageBenchmark}, figures in {@code target/page-benchmark.txt}.
 */
@Check(45)
class PageBenchmark extends GraphTest {
    private static final int LAPS = 6;
    private static final Path FIGURES = Path.of("target", "page-benchmark.txt");
    private final List<String> figures = new ArrayList<>();

    @BeforeEach
    void tellAStoryOfAThousandEntries() {
        PageStory.run("thousand.cypher");
        page.addInitScript("""
                window.tasks = [];
                new PerformanceObserver(list => window.tasks.push(...list.getEntries().map(entry => entry.duration)))
                  .observe({ type: 'longtask', buffered: true });
                """);
    }

    @AfterEach
    void writeTheFigures() throws IOException {
        Files.writeString(FIGURES, String.join("\n", figures) + "\n");
        figures.forEach(System.out::println);
    }

    @Test
    void opensAndPansAStoryOfAThousandEntries() {
        for (int lap = 1; lap <= LAPS; lap++) {
            lap("timeline of 1,000 entries drawn, lap " + lap, "?knownAt=2025-03-12T00:00:00Z", this::awaitTheTimeline);
            lap("graph of 500 nodes ready, lap " + lap, fiveHundred(), () -> waitForNodes("b-a0"));
            assertThat(nodes()).hasSize(500);
        }
        figure("longest task while opening the graph", longest(), "ms");
        pan();
    }

    private void awaitTheTimeline() {
        figure("  something of it drawn", number("""
                () => new Promise(done => {
                  const look = () => document.querySelector('.vis-item') ? done(performance.now()) : requestAnimationFrame(look);
                  look();
                })
                """), "ms");
        page.locator("[data-testid=timeline][data-loading=false] .vis-item")
                .first()
                .waitFor();
    }

    /** By the clock, and in processor time, on which other work of the machine has less of an influence. */
    private void lap(String what, String address, Runnable ready) {
        long before = serverTime();
        CDPSession session = context.newCDPSession(page);
        JsonObject threadTime = new JsonObject();
        threadTime.addProperty("timeDomain", "threadTicks");
        session.send("Performance.enable", threadTime);
        double pageBefore = pageTime(session);
        open(address);
        ready.run();
        figure(what, now(), "ms");
        figure("  processor time of server and database", (serverTime() - before) / 1e6, "ms");
        figure("  processor time of the page's thread", 1000 * (pageTime(session) - pageBefore), "ms");
        session.detach();
    }

    private static long serverTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static double pageTime(CDPSession session) {
        return session.send("Performance.getMetrics").getAsJsonArray("metrics").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(metric -> metric.get("name").getAsString().equals("TaskDuration"))
                .mapToDouble(metric -> metric.get("value").getAsDouble())
                .sum();
    }

    private void pan() {
        page.evaluate("""
                () => {
                  window.tasks = [];
                  window.frames = [];
                  const each = at => { window.frames.push(at); requestAnimationFrame(each); };
                  requestAnimationFrame(each);
                }
                """);
        BoundingBox canvas = byId("canvas").boundingBox();
        page.mouse().move(canvas.x + 30, canvas.y + canvas.height - 30);
        page.mouse().down();
        for (int way = 0; way < 4; way++) {
            int to = way % 2 == 0 ? 400 : 30;
            page.mouse().move(canvas.x + to, canvas.y + canvas.height - to, new Mouse.MoveOptions().setSteps(60));
        }
        page.mouse().up();
        figure(
                "frames a second while panning 500 nodes",
                number("() => 1000 * (frames.length - 1) / (frames.at(-1) - frames[0])"),
                "");
        figure("longest task while panning", longest(), "ms");
    }

    private double now() {
        return number("() => performance.now()");
    }

    private double longest() {
        return number("() => Math.max(0, ...window.tasks)");
    }

    private double number(String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    private void figure(String what, double value, String unit) {
        figures.add(String.format(Locale.ROOT, "%s: %.0f %s", what, value, unit).strip());
    }

    private static String fiveHundred() {
        Stream<String> actors = IntStream.range(0, 100).mapToObj(n -> "b-a" + n);
        Stream<String> meetings = IntStream.range(0, 300).mapToObj(n -> "b-m" + n);
        Stream<String> statements = IntStream.range(0, 100).mapToObj(n -> "b-s" + n);
        return Stream.of(actors, meetings, statements)
                .flatMap(each -> each)
                .map(id -> "scene=" + id)
                .collect(Collectors.joining("&", "?view=graph&", ""));
    }
}
