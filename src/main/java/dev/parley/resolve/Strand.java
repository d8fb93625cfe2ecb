package dev.parley.resolve;

import dev.parley.article.ArticleId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A thing while the story is told: it grows by one report after the other and leaves a version at every moment. */
abstract class Strand {
    private final String id;
    private final Thing.Kind kind;
    private final KeptList<ReportId> reports = new KeptList<>();
    private final Set<ArticleId> articles = new KeptSet<>();
    private final Set<ArticleId> sources = new KeptSet<>();
    private final LinkSheet links = new LinkSheet();
    private final Map<String, String> corrections = new KeptMap<>();
    private final Map<String, Integer> turns = new KeptMap<>();
    private final List<Version> history = new KeptList<>();

    Strand(String id, Thing.Kind kind) {
        this.id = id;
        this.kind = kind;
    }

    final String id() {
        return id;
    }

    final LinkSheet links() {
        return links;
    }

    final boolean isToldIn(Scene scene) {
        return articles.contains(scene.article());
    }

    final boolean isToldBySource(Scene scene) {
        return sources.contains(scene.source());
    }

    final void note(ReportId report, Scene scene) {
        if (reports.isEmpty() || !reports.getLast().equals(report)) {
            reports.add(report);
        }
        articles.add(scene.article());
        scene.rulings().corrections(report).forEach(this::correct);
        scene.rulings().tell(report, this);
        sources.add(scene.source());
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
    abstract Facts facts();

    /** The name that an analyst gave it, else this one. */
    final String nameOr(String told) {
        return corrections.getOrDefault("name", told);
    }

    List<Conflict> conflicts() {
        return List.of();
    }

    /** What is known now holds from that moment on. Gives whether the facts are others than before. */
    final boolean seal(Instant at) {
        Version now = new Version(
                at,
                Knowledge.FOREVER,
                Corrected.of(facts(), corrections),
                links.asOfNow(),
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

    final boolean isNew() {
        return history.isEmpty();
    }

    final Thing thing() {
        return new Thing(id, kind, List.copyOf(history), Optional.empty());
    }

    private static boolean isSame(Version before, Version now) {
        return before.reports().size() == now.reports().size()
                && before.facts().equals(now.facts())
                && before.conflicts().equals(now.conflicts())
                && before.links().equals(now.links());
    }
}
