package dev.parley.api.query;

import dev.parley.api.TimelineEntry;
import dev.parley.timeline.Article;
import dev.parley.timeline.Entry;
import dev.parley.timeline.Listings;
import dev.parley.timeline.Page;
import dev.parley.timeline.Question;
import dev.parley.timeline.Subject;
import dev.parley.timeline.Thing;
import dev.parley.timeline.ThingAt;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.function.Function;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The lists at the root of the schema. */
@Controller
class ListQueries {
    private final Listings listings;

    ListQueries(Listings listings) {
        this.listings = listings;
    }

    @QueryMapping
    PageConnection<TimelineEntry> timeline(DataFetchingEnvironment field) {
        Question question = Asked.question(Subject.ENTRY, field);
        Page<Thing> page = listings.things(question, Asked.moment(field));
        List<Entry> entries =
                page.rows().stream().map(row -> (Entry) row.item()).toList();
        return PageConnection.of(page, thing -> TimelineEntry.among(entries, (Entry) thing), scope(question, field));
    }

    @QueryMapping
    PageConnection<Thing> meetings(DataFetchingEnvironment field) {
        return list(Subject.MEETING, field);
    }

    @QueryMapping
    PageConnection<Thing> statements(DataFetchingEnvironment field) {
        return list(Subject.STATEMENT, field);
    }

    @QueryMapping
    PageConnection<Thing> actors(DataFetchingEnvironment field) {
        return list(Subject.ACTOR, field);
    }

    @QueryMapping
    PageConnection<Thing> locations(DataFetchingEnvironment field) {
        return list(Subject.LOCATION, field);
    }

    @QueryMapping
    PageConnection<Thing> proposals(DataFetchingEnvironment field) {
        return list(Subject.PROPOSAL, field);
    }

    @QueryMapping
    PageConnection<Thing> negotiations(DataFetchingEnvironment field) {
        return list(Subject.NEGOTIATION, field);
    }

    @QueryMapping
    PageConnection<Thing> issues(DataFetchingEnvironment field) {
        return list(Subject.ISSUE, field);
    }

    @QueryMapping
    PageConnection<Article> articles(DataFetchingEnvironment field) {
        Question question = Asked.question(Subject.ARTICLE, field);
        return PageConnection.of(
                listings.articles(question, Asked.moment(field)), Function.identity(), scope(question, field));
    }

    private PageConnection<Thing> list(Subject subject, DataFetchingEnvironment field) {
        Question question = Asked.question(subject, field);
        return PageConnection.of(
                listings.things(question, Asked.moment(field)), Function.identity(), scope(question, field));
    }

    private static ListSummary.Scope scope(Question question, DataFetchingEnvironment field) {
        return Asked.scope(question, null, new ThingAt("", Asked.moment(field)));
    }
}
