package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.ArticleId;
import dev.parley.article.Fingerprint;
import dev.parley.resolve.story.PublicationOrderResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Stories of a few articles each, with ids a, b, c, … */
final class Stories {
    private Stories() {}

    static Story of(NewsText... articles) {
        return of(List.of(), articles);
    }

    /** @param minima the same fingerprint for all, so that they are reprints of the first */
    static Story of(List<Integer> minima, NewsText... articles) {
        return new PublicationOrderResolver().resolve(tellings(minima, articles));
    }

    static Story decided(List<Decision> decisions, NewsText... articles) {
        return new PublicationOrderResolver().resolve(tellings(List.of(), articles), decisions);
    }

    private static List<Telling> tellings(List<Integer> minima, NewsText... articles) {
        List<Telling> tellings = new ArrayList<>();
        for (NewsText article : articles) {
            ArticleId id = new ArticleId(String.valueOf((char) ('a' + tellings.size())));
            tellings.add(new Telling(id, null, article.text(), new Fingerprint(minima), article.extraction()));
        }
        return tellings;
    }

    static Stream<Thing> things(Story story, Thing.Kind kind) {
        return story.things().stream().filter(thing -> thing.kind() == kind);
    }

    static List<Facts.OfMeeting> meetings(Story story) {
        return things(story, Thing.Kind.MEETING)
                .map(thing -> (Facts.OfMeeting) thing.latest().facts())
                .toList();
    }

    static Thing onlyMeeting(Story story) {
        assertThat(things(story, Thing.Kind.MEETING)).hasSize(1);
        return things(story, Thing.Kind.MEETING).findFirst().orElseThrow();
    }

    static List<String> people(Story story) {
        return things(story, Thing.Kind.ACTOR)
                .map(thing -> ((Facts.OfActor) thing.latest().facts()).name())
                .toList();
    }
}
