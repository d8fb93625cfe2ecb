package dev.parley.resolve.strand;

import dev.parley.extract.Role;
import dev.parley.resolve.Link;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.Tag;
import dev.parley.resolve.journal.Kept;
import dev.parley.resolve.journal.KeptList;
import dev.parley.resolve.journal.KeptMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The links of one thing while it grows, each with the reports that support it. */
public final class LinkSheet {
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::kind)
            .thenComparing(Place::target)
            .thenComparing(place -> String.valueOf(place.tag()));

    private final Map<Place, Support> links = KeptMap.sorted(ORDER);

    public void add(Link.Kind kind, String target, ReportId report) {
        add(kind, target, null, report);
    }

    public void add(Link.Kind kind, String target, @Nullable Tag tag, ReportId report) {
        Support support = links.computeIfAbsent(new Place(kind, target, tag), p -> new Support());
        support.add(report);
        support.holds.set(true);
    }

    public void addParticipant(String actor, Role role, ReportId report) {
        Support support = links.computeIfAbsent(new Place(Link.Kind.HAS_PARTICIPANT, actor, null), p -> new Support());
        support.add(report);
        support.roles.merge(role, 1, Integer::sum);
    }

    /** Lets the one link of the kind and tag lead there, or nowhere. Gives whether it did not before. */
    public boolean lead(Link.Kind kind, Tag tag, @Nullable String target, List<ReportId> reports) {
        boolean isChanged = false;
        for (Map.Entry<Place, Support> link : links.entrySet()) {
            Place place = link.getKey();
            if (place.kind() == kind
                    && Objects.equals(place.tag(), tag)
                    && link.getValue().holds.get()) {
                if (place.target().equals(target)) {
                    return false;
                }
                link.getValue().holds.set(false);
                isChanged = true;
            }
        }
        if (target != null) {
            reports.forEach(report -> add(kind, target, tag, report));
            isChanged = true;
        }
        return isChanged;
    }

    /** None of the links of the kind that there are holds any longer, until it is told again. */
    public void leave(Link.Kind kind) {
        links.forEach((place, support) -> {
            if (place.kind() == kind) {
                support.holds.set(false);
            }
        });
    }

    public List<Link> asOfNow() {
        return links.entrySet().stream()
                .filter(link -> link.getValue().holds.get())
                .map(link -> new Link(
                        link.getKey().kind(),
                        link.getKey().target(),
                        link.getValue().role(),
                        link.getKey().tag(),
                        link.getValue().reports.soFar()))
                .toList();
    }

    private record Place(
            Link.Kind kind, String target, @Nullable Tag tag) {}

    private static final class Support {
        private final Kept<Boolean> holds = new Kept<>(true);
        private final KeptList<ReportId> reports = new KeptList<>();
        private final Map<Role, Integer> roles = KeptMap.of(Role.class);

        private void add(ReportId report) {
            if (reports.isEmpty() || !reports.getLast().equals(report)) {
                reports.add(report);
            }
        }

        /** The one told most often; of several the most telling, which is the later constant. */
        private @Nullable Role role() {
            return roles.entrySet().stream()
                    .max(Map.Entry.<Role, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse(null);
        }
    }
}
