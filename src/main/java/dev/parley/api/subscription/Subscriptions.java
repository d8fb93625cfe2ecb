package dev.parley.api.subscription;

import dev.parley.api.ApiSettings;
import dev.parley.api.InputRefused;
import dev.parley.api.mutation.Rights;
import dev.parley.api.query.Asked;
import dev.parley.api.subscription.ArticleStream.ArticleEvent;
import dev.parley.api.subscription.TimelineStream.TimelineEvent;
import dev.parley.timeline.Finder;
import dev.parley.timeline.Standings;
import graphql.schema.DataFetchingEnvironment;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What can be listened to. The database is looked at now and then; one look at the story serves all that listen. */
@Controller
class Subscriptions {
    private static final int MOST = 100;

    private final Finder finder;
    private final Standings standings;
    private final ApiSettings settings;
    private final Listeners listeners;
    private final Flux<Long> retellings;

    Subscriptions(Finder finder, Standings standings, ApiSettings settings, Listeners listeners) {
        this.finder = finder;
        this.standings = standings;
        this.settings = settings;
        this.listeners = listeners;
        this.retellings = Flux.interval(settings.watch(), Schedulers.boundedElastic())
                .onBackpressureDrop()
                .map(tick -> standings.version())
                .distinctUntilChanged()
                .share();
    }

    @SubscriptionMapping
    Flux<ArticleEvent> articleProcessed(
            @Argument List<String> ids, @Argument @Nullable String after, DataFetchingEnvironment field) {
        if (ids.size() > MOST) {
            throw new InputRefused("TOO_MANY_IDS", "At most " + MOST + " ids at once, not " + ids.size());
        }
        ArticleStream articles = new ArticleStream(ids.stream().distinct().toList(), place(after, field));
        Flux<ArticleEvent> all = Flux.interval(Duration.ZERO, settings.watch(), Schedulers.boundedElastic())
                .onBackpressureDrop()
                .map(tick -> articles.next(finder))
                .takeUntil(events -> articles.isDone())
                .concatMapIterable(events -> events);
        return listeners.admit(Rights.caller(field).name(), all);
    }

    @SubscriptionMapping
    Flux<TimelineEvent> timelineChanged(@Argument @Nullable String after, DataFetchingEnvironment field) {
        TimelineStream timeline = TimelineStream.of(Asked.where(field), place(after, field), standings);
        Flux<TimelineEvent> all = Flux.concat(Mono.just(0L), retellings)
                .publishOn(Schedulers.boundedElastic())
                .concatMap(version -> Mono.justOrEmpty(timeline.next(standings, finder)));
        return listeners.admit(Rights.caller(field).name(), all);
    }

    private static @Nullable String place(@Nullable String after, DataFetchingEnvironment field) {
        return after == null ? field.getGraphQlContext().get(StreamPlace.LAST_EVENT_ID) : after;
    }
}
