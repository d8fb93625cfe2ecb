package dev.parley.resolve.story;

import dev.parley.article.ArticleId;
import dev.parley.resolve.Issues;
import dev.parley.resolve.Knowledge;
import dev.parley.resolve.Story;
import dev.parley.resolve.StoryChange;
import dev.parley.resolve.Telling;
import dev.parley.resolve.Thing;
import dev.parley.resolve.journal.Journal;
import dev.parley.resolve.strand.Rulings;
import dev.parley.resolve.strand.Strand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A story that goes on: further articles are told to it instead of all of them anew. It goes back to the moment of the
 * earliest of them, and tells from there; so that it is at every time what a story of all these articles is. Not
 * thread-safe.
 */
public final class OngoingStory {
    private final int enough;
    private final Set<ArticleId> known = new HashSet<>();
    private final NavigableMap<Instant, Chapter> chapters = new TreeMap<>();
    private final Map<String, Optional<Thing>> before = new HashMap<>();
    private final StoryTeller teller;
    private @Nullable Instant forgotten;
    private int remembered;

    /** @param enough how many of the latest articles it can go back behind, at least */
    public OngoingStory(Rulings rulings, Issues issues, int enough) {
        this.enough = enough;
        this.teller = new StoryTeller(rulings, issues, this::watch);
    }

    /** Whether it has heard of none of these articles, and still knows what it knew before they were published. */
    public boolean canTell(Collection<Telling> further) {
        Instant last = forgotten;
        return further.stream()
                .allMatch(telling -> !known.contains(telling.article())
                        && (last == null || moment(telling).isAfter(last)));
    }

    /** @param further all of them such that {@link #canTell} them */
    public StoryChange tell(Collection<Telling> further) {
        before.clear();
        Map<Instant, List<Telling>> moments = new TreeMap<>();
        further.forEach(telling -> add(moments, telling));
        if (!moments.isEmpty()) {
            goBack(moments);
            moments.forEach(this::tell);
        }
        StoryChange change = change(moments.values());
        further.forEach(telling -> known.add(telling.article()));
        return change;
    }

    /** All of it. */
    public Story story() {
        return teller.story();
    }

    private void goBack(Map<Instant, List<Telling>> moments) {
        Instant first = moments.keySet().iterator().next();
        List<Chapter> undone =
                List.copyOf(chapters.tailMap(first, true).descendingMap().values());
        undone.forEach(chapter -> chapter.touched.forEach(id -> before.computeIfAbsent(id, teller::thing)));
        undone.forEach(chapter -> {
            chapter.journal.undo();
            remembered -= chapter.tellings.size();
            chapter.tellings.forEach(telling -> add(moments, telling));
        });
        chapters.tailMap(first, true).clear();
    }

    private void tell(Instant moment, List<Telling> tellings) {
        tellings.sort(Comparator.comparing(telling -> telling.article().value()));
        Chapter chapter = new Chapter(tellings, new Journal(), new HashSet<>());
        chapters.put(moment, chapter);
        chapter.journal.during(() -> teller.tell(moment, tellings));
        remembered += tellings.size();
        forget();
    }

    /** Of a thing that comes up twice only how it was at first is of interest. */
    private void watch(Strand strand) {
        chapters.lastEntry().getValue().touched.add(strand.id());
        before.computeIfAbsent(strand.id(), id -> strand.isNew() ? Optional.empty() : Optional.of(strand.thing()));
    }

    private StoryChange change(Collection<List<Telling>> told) {
        List<StoryChange.Retold> things = new ArrayList<>();
        before.forEach((id, thing) -> things.add(new StoryChange.Retold(id, thing, teller.thing(id))));
        things.removeIf(thing -> thing.before().equals(thing.after()));
        Map<ArticleId, ArticleId> sources = new HashMap<>();
        told.forEach(tellings ->
                tellings.forEach(telling -> sources.put(telling.article(), teller.sourceOf(telling.article()))));
        return new StoryChange(List.copyOf(things), Map.copyOf(sources));
    }

    /** What is older than so many articles is taken for settled, so that the notes do not grow with the story. */
    private void forget() {
        while (chapters.size() > 1
                && remembered - chapters.firstEntry().getValue().tellings.size() >= enough) {
            Map.Entry<Instant, Chapter> first = chapters.pollFirstEntry();
            remembered -= first.getValue().tellings.size();
            forgotten = first.getKey();
        }
    }

    private static void add(Map<Instant, List<Telling>> moments, Telling telling) {
        moments.computeIfAbsent(moment(telling), m -> new ArrayList<>()).add(telling);
    }

    private static Instant moment(Telling telling) {
        return telling.knownFrom().orElse(Knowledge.UNDATED);
    }

    private record Chapter(List<Telling> tellings, Journal journal, Set<String> touched) {}
}
