package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.resolve.story.PublicationOrderResolver;
import dev.parley.resolve.story.Resolver;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of decisions whatever they are; each over many invented articles and decisions about them. */
class DecisionLawsTests {
    private static final int ARTICLES = 20;
    private static final int DECISIONS = 6;
    private static final Instant FIRST = Instant.parse("2031-06-01T00:00:00Z");
    private final Resolver resolver = new PublicationOrderResolver();

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neitherOrderOfArticlesNorOfDecisionsMatters(long seed) {
        List<Telling> tellings = MadeUpNews.tellings(seed, ARTICLES);
        List<Decision> decisions = decisions(seed, tellings);
        List<Telling> shuffled = new ArrayList<>(tellings);
        List<Decision> reordered = new ArrayList<>(decisions);
        Collections.shuffle(shuffled, new Random(seed));
        Collections.shuffle(reordered, new Random(seed));
        assertThat(resolver.resolve(shuffled, reordered)).isEqualTo(resolver.resolve(tellings, decisions));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undoneIsAsNeverDecidedWhateverCameBetween(long seed) {
        List<Telling> tellings = MadeUpNews.tellings(seed, ARTICLES);
        List<Decision> decisions = decisions(seed, tellings);
        int undone = new Random(seed).nextInt(decisions.size());
        List<Decision> without = new ArrayList<>(decisions);
        Decision gone = without.remove(undone);
        List<Decision> withUndo = new ArrayList<>(decisions);
        withUndo.add(new Decision.Undo(made(DECISIONS), gone.made().id()));
        assertThat(resolver.resolve(tellings, withUndo)).isEqualTo(resolver.resolve(tellings, without));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reportsDecidedToBeOneAreOneAndPartedOnesAreNot(long seed) {
        List<Telling> tellings = MadeUpNews.tellings(seed, ARTICLES);
        Decision last = decisions(seed, tellings).getLast();
        Story story = resolver.resolve(tellings, List.of(last));
        switch (last) {
            case Decision.Same same -> assertThat(things(story, same.reports())).hasSize(1);
            case Decision.Different different ->
                assertThat(things(story, different.reports()))
                        .hasSize(different.reports().size());
            default -> throw new AssertionError(last);
        }
    }

    private static List<String> things(Story story, List<ReportId> reports) {
        return story.things().stream()
                .filter(thing -> thing.kind() == Thing.Kind.ACTOR)
                .filter(thing -> !Collections.disjoint(thing.latest().reports(), reports))
                .map(Thing::id)
                .toList();
    }

    /** About actors, two reports each, of different articles so that any two may be one or not. */
    private static List<Decision> decisions(long seed, List<Telling> tellings) {
        Random random = new Random(seed + 1);
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < DECISIONS; i++) {
            ReportId one = actor(tellings.get(random.nextInt(ARTICLES / 2)), random);
            ReportId other = actor(tellings.get(ARTICLES / 2 + random.nextInt(ARTICLES / 2)), random);
            decisions.add(
                    random.nextBoolean()
                            ? new Decision.Same(made(i), List.of(one, other))
                            : new Decision.Different(made(i), List.of(one, other)));
        }
        return decisions;
    }

    private static ReportId actor(Telling telling, Random random) {
        var actors = telling.extraction().actors();
        return new ReportId(
                telling.article(), actors.get(random.nextInt(actors.size())).id());
    }

    private static Decision.Made made(int number) {
        return new Decision.Made("d" + number, "an analyst", FIRST.plusSeconds(number), "for the test");
    }
}
