package dev.parley.extract;

import dev.parley.article.Publication;
import dev.parley.article.TextSpan;
import java.util.List;

/**
 * All that one article tells. Ids are unique within it and stay the same for the same text and extractor version; they
 * are made of a letter for the kind and the offset of the first mention.
 *
 * @param published what relative dates were resolved against
 * @param boilerplate what is not story; nothing but the publication facts is taken from it
 */
public record Extraction(
        Publication published,
        List<TextSpan> boilerplate,
        List<ActorReport> actors,
        List<LocationReport> locations,
        List<TimeExpression> times,
        List<MeetingReport> meetings,
        List<StatementReport> statements,
        List<ProposalReport> proposals) {
    public Extraction {
        boilerplate = List.copyOf(boilerplate);
        actors = List.copyOf(actors);
        locations = List.copyOf(locations);
        times = List.copyOf(times);
        meetings = List.copyOf(meetings);
        statements = List.copyOf(statements);
        proposals = List.copyOf(proposals);
    }

    /** Of an article from which nothing is taken: not English, or only boilerplate. */
    public static Extraction nothing(Publication published, List<TextSpan> boilerplate) {
        return new Extraction(published, boilerplate, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
