package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.resolve.story.PublicationOrderResolver;
import dev.parley.resolve.story.Resolver;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the story that hold for whatever is told; each over many invented sets of articles. */
class ResolverLawsTests {
    private static final int ARTICLES = 25;
    private final Resolver resolver = new PublicationOrderResolver();

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderDoesNotMatter(long seed) {
        List<Telling> tellings = MadeUpNews.tellings(seed, ARTICLES);
        List<Telling> shuffled = new ArrayList<>(tellings);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(resolver.resolve(shuffled)).isEqualTo(resolver.resolve(tellings));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onceIsEnough(long seed) {
        List<Telling> tellings = MadeUpNews.tellings(seed, ARTICLES);
        List<Telling> twice = new ArrayList<>(tellings);
        twice.addAll(tellings);
        assertThat(resolver.resolve(twice)).isEqualTo(resolver.resolve(tellings));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatHeldThenIsWhatThenWasTold(long seed) {
        List<Telling> tellings = MadeUpNews.tellings(seed, ARTICLES);
        Story whole = resolver.resolve(tellings);
        for (Instant moment : moments(tellings)) {
            List<Telling> byThen = tellings.stream()
                    .filter(telling -> !knownFrom(telling).isAfter(moment))
                    .toList();
            assertThat(asOf(whole, moment)).isEqualTo(asOf(resolver.resolve(byThen), Knowledge.NOW));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyReportBelongsToOneThingNamedAfterItsFirst(long seed) {
        List<Telling> tellings = MadeUpNews.tellings(seed, ARTICLES);
        Map<ReportId, String> owners = new HashMap<>();
        for (Thing thing : resolver.resolve(tellings).things()) {
            List<ReportId> reports = thing.latest().reports();
            if (thing.kind() != Thing.Kind.ISSUE) {
                assertThat(thing.id()).startsWith(reports.getFirst().text());
            }
            if (thing.kind().hasReports()) {
                assertThat(thing.id()).isEqualTo(reports.getFirst().text());
                reports.forEach(report -> assertThat(owners.put(report, thing.id()))
                        .as("owner of %s", report)
                        .isNull());
            }
        }
        assertThat(owners.keySet()).containsExactlyInAnyOrderElementsOf(allReports(tellings));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void historiesHaveNoGapsAndLinksLeadSomewhere(long seed) {
        Story story = resolver.resolve(MadeUpNews.tellings(seed, ARTICLES));
        List<String> ids = story.things().stream().map(Thing::id).toList();
        assertThat(ids).doesNotHaveDuplicates().isSorted();
        for (Thing thing : story.things()) {
            for (int i = 1; i < thing.history().size(); i++) {
                assertThat(thing.history().get(i).knownFrom())
                        .isEqualTo(thing.history().get(i - 1).knownTo());
            }
            assertThat(thing.latest().knownTo()).isEqualTo(Knowledge.FOREVER);
            assertThat(thing.latest().links()).allSatisfy(link -> {
                assertThat(ids).contains(link.target());
                assertThat(link.reports()).isNotEmpty();
                if (thing.kind().hasReports() && link.kind() != Link.Kind.FOLLOWS) {
                    assertThat(thing.latest().reports()).containsAll(link.reports());
                }
            });
        }
    }

    private static Map<String, Version> asOf(Story story, Instant moment) {
        Map<String, Version> held = new HashMap<>();
        story.things()
                .forEach(thing -> thing.history().stream()
                        .filter(version -> version.holdsAt(moment))
                        .forEach(version -> held.put(thing.id(), version.until(Knowledge.FOREVER))));
        return held;
    }

    private static SortedSet<Instant> moments(List<Telling> tellings) {
        SortedSet<Instant> moments = new TreeSet<>();
        tellings.forEach(telling -> moments.add(knownFrom(telling)));
        return moments;
    }

    private static Instant knownFrom(Telling telling) {
        return telling.knownFrom().orElse(Knowledge.UNDATED);
    }

    private static List<ReportId> allReports(List<Telling> tellings) {
        List<ReportId> reports = new ArrayList<>();
        for (Telling t : tellings) {
            t.extraction().actors().forEach(r -> reports.add(new ReportId(t.article(), r.id())));
            t.extraction().locations().forEach(r -> reports.add(new ReportId(t.article(), r.id())));
            t.extraction().meetings().forEach(r -> reports.add(new ReportId(t.article(), r.id())));
            t.extraction().statements().forEach(r -> reports.add(new ReportId(t.article(), r.id())));
            t.extraction().proposals().forEach(r -> reports.add(new ReportId(t.article(), r.id())));
        }
        return reports;
    }
}
