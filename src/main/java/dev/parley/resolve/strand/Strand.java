package dev.parley.resolve.strand;

import dev.parley.article.ArticleId;
import dev.parley.resolve.Conflict;
import dev.parley.resolve.CorrectableField;
import dev.parley.resolve.Facts;
import dev.parley.resolve.Join;
import dev.parley.resolve.Knowledge;
import dev.parley.resolve.Link;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.Thing;
import dev.parley.resolve.Version;
import dev.parley.resolve.journal.KeptList;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.journal.KeptSet;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A thing while the story is told: it grows by one report after the other and leaves a version at every moment. */
public abstract class Strand {
    private final String id;
    private final Thing.Kind kind;
    private final KeptList<ReportId> reports = new KeptList<>();
    private final Set<ArticleId> articles = new KeptSet<>();
    private final Set<ArticleId> sources = new KeptSet<>();
    private final LinkSheet links = new LinkSheet();
    private final Map<String, String> corrections = new KeptMap<>();
    private final Map<String, Integer> turns = new KeptMap<>();
    private final List<Version> history = new KeptList<>();
    private final Map<Strand, Integer> gathered = new KeptMap<>();

    public Strand(String id, Thing.Kind kind) {
        this.id = id;
        this.kind = kind;
    }

    public final String id() {
        return id;
    }

    public final LinkSheet links() {
        return links;
    }

    public final boolean isToldIn(Scene scene) {
        return articles.contains(scene.article());
    }

    public final boolean isToldBySource(Scene scene) {
        return sources.contains(scene.source());
    }

    public final void note(ReportId report, Scene scene) {
        if (reports.isEmpty() || !reports.getLast().equals(report)) {
            reports.add(report);
        }
        articles.add(scene.article());
        scene.rulings().corrections(report).forEach(this::correct);
        scene.rulings().tell(report, this);
        sources.add(scene.source());
    }

    /** What tells of the other tells of this as well, as far as it was not taken over before. */
    public final void gather(Strand other) {
        int from = gathered.getOrDefault(other, 0);
        reports.addAll(other.reports.subList(from, other.reports.size()));
        gathered.put(other, other.reports.size());
        articles.addAll(other.articles);
        sources.addAll(other.sources);
    }

    public final ReportId firstReport() {
        return reports.getFirst();
    }

    /** What does not fit may have come with an archive: it must not keep the story from being told. */
    private void correct(String field, Rulings.Correction correction) {
        if (turns.getOrDefault(field, 0) < correction.turn()
                && CorrectableField.fits(kind, field, correction.value())) {
            corrections.put(field, correction.value());
            turns.put(field, correction.turn());
        }
    }

    /** As the reports tell them. */
    public abstract Facts facts();

    /** The name that an analyst gave it, else this one. */
    public final String nameOr(String told) {
        return corrections.getOrDefault("name", told);
    }

    public List<Conflict> conflicts() {
        return List.of();
    }

    /** Why those of these reports that joined it when it was known did. */
    public Map<ReportId, Join> joins(Collection<ReportId> reports) {
        return Map.of();
    }

    public List<Link> linksNow() {
        return links.asOfNow();
    }

    /** What is known now holds from that moment on. Gives whether the facts are others than before. */
    public final boolean seal(Instant at) {
        Version now = new Version(
                at,
                Knowledge.FOREVER,
                Corrected.of(facts(), corrections),
                linksNow(),
                conflicts(),
                reports.soFar(),
                sources.size());
        if (history.isEmpty()) {
            history.add(now);
            return true;
        }
        Version before = history.getLast();
        if (isSame(before, now)) {
            return false;
        }
        history.set(history.size() - 1, before.until(at));
        history.add(now);
        return !before.facts().equals(now.facts());
    }

    public final boolean isNew() {
        return history.isEmpty();
    }

    public final Thing thing() {
        return new Thing(
                id,
                kind,
                List.copyOf(history),
                Optional.empty(),
                joins(history.getLast().reports()));
    }

    private static boolean isSame(Version before, Version now) {
        return before.reports().size() == now.reports().size()
                && before.facts().equals(now.facts())
                && before.conflicts().equals(now.conflicts())
                && before.links().equals(now.links());
    }
}
