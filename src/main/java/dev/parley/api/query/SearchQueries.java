package dev.parley.api.query;

import dev.parley.timeline.Search;
import dev.parley.timeline.SearchHit;
import dev.parley.timeline.SearchText;
import dev.parley.timeline.Subject;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Full-text search. */
@Controller
class SearchQueries {
    private final Search search;

    SearchQueries(Search search) {
        this.search = search;
    }

    @QueryMapping
    PageConnection<SearchHit> search(
            @Argument String text,
            @Argument SearchText.@Nullable Syntax syntax,
            @Argument @Nullable List<Subject> types,
            DataFetchingEnvironment field) {
        return PageConnection.of(
                search.find(
                        new SearchText(text, syntax == null ? SearchText.Syntax.PLAIN : syntax),
                        types == null ? List.of() : types,
                        Asked.window(field),
                        Asked.moment(field)),
                Function.identity());
    }
}
