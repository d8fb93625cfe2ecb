package dev.parley.resolve.strand;

import dev.parley.article.ArticleId;
import dev.parley.extract.ActorReport;
import dev.parley.extract.Extraction;
import dev.parley.resolve.Knowledge;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.Telling;
import dev.parley.time.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One article while it is told: when it became known, whose reprint it is, and which things its reports mean. */
public final class Scene {
    private final Telling telling;
    private final ArticleId source;
    private final Rulings rulings;
    private final Map<String, Strand> cast = new HashMap<>();

    public Scene(Telling telling, ArticleId source, Rulings rulings) {
        this.telling = telling;
        this.source = source;
        this.rulings = rulings;
    }

    /** What analysts have decided of reports. */
    public Rulings rulings() {
        return rulings;
    }

    public Extraction extraction() {
        return telling.extraction();
    }

    public ArticleId article() {
        return telling.article();
    }

    public ArticleId source() {
        return source;
    }

    public String text() {
        return telling.text();
    }

    public TimeSpan published() {
        return telling.publication().time();
    }

    /** When something past happened: as told, else at the latest on the day on which it could be read. */
    public TimeSpan past(TimeSpan told) {
        return told.isKnown()
                ? told
                : published().lastDay().map(TimeSpan::until).orElse(told);
    }

    public Instant knownFrom() {
        return telling.knownFrom().orElse(Knowledge.UNDATED);
    }

    public boolean isDated() {
        return telling.knownFrom().isPresent();
    }

    /** Whether both became known within so many days of each other; true when that of either is not known. */
    public boolean isNear(Scene other, int days) {
        return !isDated()
                || !other.isDated()
                || Duration.between(knownFrom(), other.knownFrom()).abs().compareTo(Duration.ofDays(days)) <= 0;
    }

    public ReportId report(String local) {
        return new ReportId(article(), local);
    }

    /** Whether no decision of an analyst speaks against it. */
    public boolean mayMean(String local, Strand strand) {
        return rulings.mayBe(report(local), strand);
    }

    public void cast(String local, Strand strand) {
        cast.put(local, strand);
    }

    public Optional<Strand> strand(String local) {
        return Optional.ofNullable(cast.get(local));
    }

    /** The things of a sort that these reports mean, each once. */
    public <S extends Strand> List<S> strands(Stream<String> locals, Class<S> type) {
        return locals.flatMap(local -> strand(local, type).stream()).distinct().toList();
    }

    /** Everybody of whom the article tells, in the order of its reports. */
    public List<ActorStrand> actors() {
        return strands(extraction().actors().stream().map(ActorReport::id), ActorStrand.class);
    }

    /** Everybody known by name of whom the article tells. */
    public Set<ActorStrand> namedActors() {
        Set<ActorStrand> actors = new LinkedHashSet<>();
        for (Strand strand : cast.values()) {
            if (strand instanceof ActorStrand actor && actor.isNamed()) {
                actors.add(actor);
            }
        }
        return actors;
    }

    public <S extends Strand> Optional<S> strand(String local, Class<S> type) {
        return strand(local).filter(type::isInstance).map(type::cast);
    }
}
