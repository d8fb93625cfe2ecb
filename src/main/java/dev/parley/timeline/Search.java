package dev.parley.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.stereotype.Component;

/** Looks for words in names, titles and texts. */
@Component
public class Search {
    private static final String ORDER = "FIT";
    private static final Collection<Subject> EVERYTHING = List.of(
            Subject.ACTOR,
            Subject.LOCATION,
            Subject.STATEMENT,
            Subject.PROPOSAL,
            Subject.NEGOTIATION,
            Subject.ISSUE,
            Subject.ARTICLE);

    private final Reads reads;

    Search(Reads reads) {
        this.reads = reads;
    }

    /** @param subjects the kinds wanted; all that can be searched for when empty */
    public Page<SearchHit> find(SearchText text, Collection<Subject> subjects, Window window, Moment moment) {
        SearchWords words = text.words();
        if (words.isEmpty()) {
            throw new QuestionRefused("BAD_SEARCH", "There is no word to look for in '" + text.text() + "'");
        }
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("query", text.query());
        parameters.put("words", words.words());
        parameters.put("now", moment.isNow());
        parameters.put("at", moment.parameter());
        parameters.put(
                "labels",
                (subjects.isEmpty() ? EVERYTHING : subjects)
                        .stream().map(Subject::label).toList());
        parameters.put("limit", window.size() + 1);
        addPlace(parameters, window.from());
        try {
            List<Page.Row<SearchHit>> rows =
                    reads.list(statement(moment), Reads.nullable(parameters), row -> row(row, words, moment));
            return Page.of(rows, window, window.counted() ? count(parameters) : null);
        } catch (Neo4jException e) {
            throw text.syntax() == SearchText.Syntax.LUCENE && isOfQuery(e) ? unreadable(text) : e;
        }
    }

    private static ReadStatement statement(Moment moment) {
        return moment.isNow() ? ReadStatement.SEARCH_NOW : ReadStatement.SEARCH;
    }

    /** The index reads the query itself, and says no more than that the call failed. */
    private static boolean isOfQuery(Neo4jException e) {
        return e.code().contains("ProcedureCallFailed")
                || String.valueOf(e.getMessage()).contains("ParseException");
    }

    private static QuestionRefused unreadable(SearchText text) {
        return new QuestionRefused("BAD_SEARCH", "This is no query in Lucene's syntax: '" + text.text() + "'");
    }

    private Long count(Map<String, @Nullable Object> parameters) {
        return reads.list(
                        ReadStatement.SEARCH_COUNT,
                        Reads.nullable(parameters),
                        row -> row.get("total").asLong())
                .getFirst();
    }

    private static void addPlace(Map<String, @Nullable Object> parameters, @Nullable Cursor from) {
        parameters.put("score", from == null ? null : score(from));
        parameters.put("id", from == null ? null : from.id());
    }

    private static Double score(Cursor from) {
        try {
            if (from.order().equals(ORDER)) {
                return Double.valueOf(from.key());
            }
        } catch (NumberFormatException e) {
            throw new CursorUnreadable(from.encoded());
        }
        throw new CursorUnreadable(from.encoded());
    }

    private static Page.Row<SearchHit> row(Record row, SearchWords words, Moment moment) {
        List<String> labels = row.get("labels").asList(Value::asString);
        Object item = labels.contains(Subject.ARTICLE.label())
                ? Articles.article(row.get("state"), moment)
                : Things.thing(row, moment);
        double score = row.get("score").asDouble();
        return new Page.Row<>(
                new SearchHit(item, score, texts(row), words),
                new Cursor(ORDER, String.valueOf(score), row.get("id").asString()));
    }

    /** All that the index knows of it. What an article tells is no part of its state. */
    private static List<String> texts(Record row) {
        Value state = row.get("state");
        return Stream.concat(
                        Stream.of(state.get("name"), state.get("title"), state.get("text"), row.get("text")),
                        Stream.of("aliases", "titles").flatMap(list -> several(state.get(list))))
                .filter(text -> !text.isNull())
                .map(Value::asString)
                .toList();
    }

    private static Stream<Value> several(Value list) {
        return list.isNull() ? Stream.of() : list.asList(Function.identity()).stream();
    }
}
