package dev.parley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.database.TestDatabase;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Value;

/** A page is the same whether all that is linked to a thing is put in order, or the order of all is walked first. */
class LinkedPagesTests {
    private static final int NO_WALK = Integer.MAX_VALUE;
    private static final Map<String, Object> ANY = Map.of();

    @BeforeEach
    void tellTheStory() {
        HarbourTalks.load();
        HarbourTalks.gather();
    }

    @ParameterizedTest(name = "{0} walking {1}, {2} a page, descending: {3}")
    @MethodSource("walks")
    void areThoseOfEverythingInOrder(Relation relation, int walk, int size, boolean descending) {
        Question question = question(relation, size, descending, null, ANY);

        assertThat(rows(question, relation, walk)).isEqualTo(rows(question, relation, NO_WALK));
    }

    @ParameterizedTest(name = "{0} walking {1}, {2} a page, descending: {3}")
    @MethodSource("walks")
    void areThoseBehindACursor(Relation relation, int walk, int size, boolean descending) {
        String from = first(question(relation, size, descending, null, ANY), relation);
        Question question = question(relation, size, descending, from, ANY);

        assertThat(rows(question, relation, walk)).isEqualTo(rows(question, relation, NO_WALK));
    }

    @ParameterizedTest(name = "{0} walking {1}, {2} a page, descending: {3}")
    @MethodSource("walks")
    void areThoseOfAFilter(Relation relation, int walk, int size, boolean descending) {
        Question question = question(relation, size, descending, null, Map.of("disputed", false));

        assertThat(rows(question, relation, walk)).isEqualTo(rows(question, relation, NO_WALK));
    }

    static Stream<Arguments> walks() {
        return Stream.of(Relation.STATEMENTS, Relation.MEETINGS, Relation.MEETINGS_OF, Relation.STATEMENTS_IN)
                .flatMap(relation -> Stream.of(0, 1, 3, 8)
                        .flatMap(walk -> Stream.of(1, 2)
                                .flatMap(size -> Stream.of(true, false)
                                        .map(descending -> Arguments.of(relation, walk, size, descending)))));
    }

    private static Question question(
            Relation relation, int size, boolean descending, @Nullable String after, Map<String, Object> where) {
        return new Question(
                relation.target(), where, new Order(Order.Field.TIME, descending), Window.forward(size, after, true));
    }

    /** By whom they are linked to. */
    private static Map<String, List<Object>> rows(Question question, Relation relation, int walk) {
        Map<String, List<Object>> rows = new HashMap<>();
        read(question, relation, walk).forEach((parent, page) -> rows.put(parent, page.asList()));
        assertThat(rows.values()).anySatisfy(page -> assertThat(page).isNotEmpty());
        return rows;
    }

    private static Map<String, Value> read(Question question, Relation relation, int walk) {
        Prepared prepared =
                Prepared.of(new LinkedPages(new PageStatements(question, Moment.now()), relation, walk).statement());
        List<String> ids = TestDatabase.driver()
                .executableQuery("MATCH (n:" + relation.source().label() + ") RETURN n.id AS id")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("id").asString())
                .toList();
        return TestDatabase.driver()
                .executableQuery(prepared.text())
                .withParameters(prepared.with(Map.of("ids", ids)))
                .execute()
                .records()
                .stream()
                .collect(Collectors.toMap(row -> row.get("parent").asString(), row -> row.get("rows")));
    }

    /** The place of the first of all that is linked to any of them. */
    private static String first(Question question, Relation relation) {
        Comparator<Value> order = Comparator.comparing(
                        (Value row) -> row.get("key").asZonedDateTime())
                .thenComparing(row -> row.get("id").asString());
        Value row = read(question, relation, NO_WALK).values().stream()
                .flatMap(page -> page.asList(each -> each).stream())
                .min(question.order().descending() ? order.reversed() : order)
                .orElseThrow();
        return new SortKey(question)
                .cursor(row.get("id").asString(), row.get("key"))
                .encoded();
    }
}
