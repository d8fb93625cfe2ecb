package dev.parley.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** That somebody is told to hold an office. */
final class Tenure {
    private final ActorStrand holder;
    private final String title;
    private final String of;
    private final LocalDate from;
    private final List<ReportId> reports = new ArrayList<>();
    private @Nullable LocalDate to;
    private boolean isContested;

    Tenure(ActorStrand holder, String title, String of, LocalDate from) {
        this.holder = holder;
        this.title = title;
        this.of = of;
        this.from = from;
    }

    ActorStrand holder() {
        return holder;
    }

    List<ReportId> reports() {
        return reports;
    }

    boolean isOpen() {
        return to == null;
    }

    void end(LocalDate day) {
        to = day;
    }

    /** Told again though another was told to hold it since: neither is known to have followed on the other. */
    Set<ActorStrand> confirm(List<Tenure> all) {
        Set<ActorStrand> touched = new LinkedHashSet<>();
        if (to != null) {
            for (Tenure tenure : all) {
                tenure.to = null;
                tenure.isContested = true;
                touched.add(tenure.holder);
            }
        }
        return touched;
    }

    boolean holdsAt(LocalDate day) {
        return !isContested && !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    Link link() {
        return new Link(Link.Kind.HOLDS_OFFICE, of, null, new Tag.Office(title, from, to), Prefix.of(reports));
    }
}
