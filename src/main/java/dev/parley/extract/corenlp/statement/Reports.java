package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;
import dev.parley.extract.ActorKind;
import dev.parley.extract.StatementReport;
import dev.parley.extract.TimeExpression;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.quote.Quotes;
import dev.parley.extract.corenlp.time.Times;
import dev.parley.time.TimeSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what was read of one article into reports. */
final class Reports {
    private final String text;
    private final Quotes quotes;
    private final Actors actors;
    private final Times times;
    private final Readers readers;
    private final Speakers speakers;
    private final Set<String> ids = new HashSet<>();

    /** What reports need that is the same for all articles. */
    record Readers(SpeechActs acts, Conditions conditions, Outlets outlets) {}

    Reports(String text, Quotes quotes, Actors actors, Times times, Readers readers) {
        this.text = text;
        this.quotes = quotes;
        this.actors = actors;
        this.times = times;
        this.readers = readers;
        this.speakers = new Speakers(actors);
    }

    StatementReport of(Attribution attribution) {
        List<TextSpan> content = attribution.content();
        String words = content.stream().map(p -> p.in(text)).collect(Collectors.joining(" … "));
        String speaker = speakers.of(attribution);
        boolean toOutlet = hearerIsOutlet(attribution);
        String outlet = outlet(attribution, toOutlet);
        return new StatementReport(
                id(content.getFirst().start()),
                speaker,
                source(attribution.source()),
                attribution.cue(),
                content,
                SpeechForm.of(text, content, quotes),
                readers.acts().of(attribution, words),
                readers.conditions().isConditional(attribution, words),
                toOutlet ? List.of() : addressees(attribution, speaker),
                List.of(),
                outlet == null || outlet.equals(speaker) ? null : outlet,
                time(attribution));
    }

    private String id(int start) {
        String id = "s" + start;
        for (char suffix = 'b'; !ids.add(id); suffix++) {
            id = "s" + start + suffix;
        }
        return id;
    }

    private static List<TextSpan> source(@Nullable Source source) {
        return source == null ? List.of() : List.of(source.tree().span(source.phrase()));
    }

    private boolean hearerIsOutlet(Attribution attribution) {
        int hearer = attribution.hearer();
        return hearer >= 0
                && readers.outlets()
                        .isOutlet(
                                attribution.tree(),
                                NounPhrases.around(attribution.tree(), hearer, attribution.cueWord()));
    }

    private @Nullable String outlet(Attribution attribution, boolean toOutlet) {
        int token = toOutlet ? attribution.hearer() : attribution.outlet();
        if (token < 0 || attribution.tree().isTagged(token, "PRP")) {
            return null;
        }
        List<String> meant = actors.meantBy(attribution.tree().sentence(), token);
        return meant.isEmpty() ? null : meant.getFirst();
    }

    private List<String> addressees(Attribution attribution, @Nullable String speaker) {
        return attribution.hearer() < 0
                ? List.of()
                : actors.meantBy(attribution.tree().sentence(), attribution.hearer()).stream()
                        .filter(id -> !id.equals(speaker))
                        .filter(id -> actors.get(id).kind() != ActorKind.ANONYMOUS)
                        .toList();
    }

    /** The time told beside the cue; one inside the content is not when it was said. */
    private TimeSpan time(Attribution attribution) {
        Optional<TimeExpression> told = times.in(attribution.clause()).stream()
                .filter(t -> !attribution.contentOverlaps(t.span()))
                .filter(t -> t.time().isKnown())
                .findFirst();
        return told.map(TimeExpression::time).orElse(TimeSpan.unknown());
    }
}
