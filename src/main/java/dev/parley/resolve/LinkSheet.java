package dev.parley.resolve;

import dev.parley.extract.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The links of one thing while it grows, each with the reports that support it. */
final class LinkSheet {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::kind).thenComparing(Place::target);

    private final Map<Place, Support> links = KeptMap.sorted(ORDER);

    void add(Link.Kind kind, String target, ReportId report) {
        links.computeIfAbsent(new Place(kind, target), p -> new Support()).add(report);
    }

    void addParticipant(String actor, Role role, ReportId report) {
        Support support = links.computeIfAbsent(new Place(Link.Kind.HAS_PARTICIPANT, actor), p -> new Support());
        support.add(report);
        support.roles.merge(role, 1, Integer::sum);
    }

    List<Link> asOfNow() {
        return links.entrySet().stream()
                .map(link -> new Link(
                        link.getKey().kind(),
                        link.getKey().target(),
                        link.getValue().role(),
                        link.getValue().reports.soFar()))
                .toList();
    }

    private record Place(Link.Kind kind, String target) {}

    private static final class Support {
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
