package dev.parley.resolve.strand;

import dev.parley.resolve.Link;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.Tag;
import dev.parley.resolve.journal.Kept;
import dev.parley.resolve.journal.KeptList;
import dev.parley.rules.RuleFile;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** That somebody is told to hold an office. */
public final class Tenure {
    private static final Set<String> SHORT =
            RuleFile.read("resolve/short-offices.txt").words();

    private final ActorStrand holder;
    private final String title;
    private final String of;
    private final LocalDate from;
    private final KeptList<ReportId> reports = new KeptList<>();
    private final Kept<@Nullable LocalDate> to = new Kept<>(null);
    private final Kept<Boolean> isContested = new Kept<>(false);

    public Tenure(ActorStrand holder, String title, String of, LocalDate from) {
        this.holder = holder;
        this.title = title;
        this.of = of;
        this.from = from;
    }

    public ActorStrand holder() {
        return holder;
    }

    public boolean isOf(String id) {
        return of.equals(id);
    }

    /** By its whole title, or the last word of it where that is enough. */
    public boolean isCalled(String folded) {
        return title.equals(folded) || SHORT.contains(folded) && title.endsWith(" " + folded);
    }

    public List<ReportId> reports() {
        return reports;
    }

    public boolean isOpen() {
        return to.get() == null;
    }

    public void end(LocalDate day) {
        to.set(day);
    }

    /** Told again though another was told to hold it since: neither is known to have followed on the other. */
    public Set<ActorStrand> confirm(List<Tenure> all) {
        Set<ActorStrand> touched = new LinkedHashSet<>();
        if (to.get() != null) {
            for (Tenure tenure : all) {
                tenure.to.set(null);
                tenure.isContested.set(true);
                touched.add(tenure.holder);
            }
        }
        return touched;
    }

    public boolean holdsAt(LocalDate day) {
        LocalDate end = to.get();
        return !isContested.get() && !day.isBefore(from) && (end == null || day.isBefore(end));
    }

    Link link() {
        return new Link(Link.Kind.HOLDS_OFFICE, of, null, new Tag.Office(title, from, to.get()), reports.soFar());
    }
}
