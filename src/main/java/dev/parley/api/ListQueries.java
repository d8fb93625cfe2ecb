package dev.parley.api;

import dev.parley.timeline.Article;
import dev.parley.timeline.Entry;
import dev.parley.timeline.Listings;
import dev.parley.timeline.Subject;
import dev.parley.timeline.Thing;
import graphql.schema.DataFetchingEnvironment;
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
        return PageConnection.of(
                listings.things(Asked.question(Subject.ENTRY, field), Asked.moment(field)),
                thing -> new TimelineEntry((Entry) thing));
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
    PageConnection<Article> articles(DataFetchingEnvironment field) {
        return PageConnection.of(
                listings.articles(Asked.question(Subject.ARTICLE, field), Asked.moment(field)), Function.identity());
    }

    private PageConnection<Thing> list(Subject subject, DataFetchingEnvironment field) {
        return PageConnection.of(
                listings.things(Asked.question(subject, field), Asked.moment(field)), Function.identity());
    }
}
