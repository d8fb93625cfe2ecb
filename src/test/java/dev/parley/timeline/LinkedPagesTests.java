package dev.parley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.database.TestDatabase;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Record;
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

    @ParameterizedTest(name = "{0} walking {1}, {2} a page, descending: {3}")
    @MethodSource("walks")
    void areThoseBeforeTheEnd(Relation relation, int walk, int size, boolean descending) {
        Order order = new Order(Order.Field.TIME, descending);
        Question question = new Question(relation.target(), ANY, order, Window.backward(size, null, true));

        assertThat(rows(question, relation, walk)).isEqualTo(rows(question, relation, NO_WALK));
    }

    @Test
    void standOnTheWayWhenTheWalkIsLongEnough() {
        Question question = question(Relation.MEETINGS, 1, true, null, ANY);
        Prepared walk =
                Prepared.of(new LinkedPages(new PageStatements(question, Moment.now()), Relation.MEETINGS, 8).walk());
        Value full = TestDatabase.driver()
                .executableQuery("MATCH (a:Actor) WITH collect(a) AS parents, 9 AS links CALL (parents, links) {"
                        + walk.text() + "} RETURN [each IN full | {id: each.parent.id, rows: each.rows}] AS full")
                .withParameters(walk.with(Map.of()))
                .execute()
                .records()
                .getFirst()
                .get("full");

        Map<String, List<Object>> all = rows(question, Relation.MEETINGS, NO_WALK);
        assertThat(full.asList(each -> each))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.get("rows").asList())
                        .isEqualTo(all.get(each.get("id").asString() + "")));
    }

    static Stream<Arguments> walks() {
        return Stream.of(Relation.STATEMENTS, Relation.MEETINGS)
                .flatMap(relation -> Stream.of(1, 8)
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
        List<Record> read = read(question, relation, walk);
        assertThat(read).anySatisfy(row -> assertThat(row.get("rows").asList()).isNotEmpty());
        read.forEach(row -> {
            rows.put(row.get("parent").asString(), row.get("rows").asList());
            rows.put(
                    row.get("parent").asString() + " in all",
                    List.of(row.get("total").asLong()));
        });
        return rows;
    }

    private static List<Record> read(Question question, Relation relation, int walk) {
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
                .records();
    }

    /** The place of the first of all that is linked to any of them. */
    private static String first(Question question, Relation relation) {
        Comparator<Value> order = Comparator.comparing(
                        (Value row) -> row.get("key").asZonedDateTime())
                .thenComparing(row -> row.get("id").asString());
        Value row = read(question, relation, NO_WALK).stream()
                .flatMap(page -> page.get("rows").asList(each -> each).stream())
                .min(question.order().descending() ? order.reversed() : order)
                .orElseThrow();
        return new SortKey(question)
                .cursor(row.get("id").asString(), row.get("key"))
                .encoded();
    }
}
