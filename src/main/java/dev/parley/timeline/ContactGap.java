package dev.parley.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time without contact.
 *
 * @param after the last contact before it
 * @param before the first one after it; null when the silence lasts
 * @param minimum from the latest that the one can have been to the earliest of the other
 * @param maximum the other way round
 */
public record ContactGap(Meeting after, @Nullable Meeting before, Duration minimum, Duration maximum) {
    static final Comparator<ContactGap> LONGEST = Comparator.comparing(ContactGap::minimum)
            .reversed()
            .thenComparing(gap -> earliest(gap.after))
            .thenComparing(gap -> gap.after.id());

    static ContactGap between(Meeting after, Meeting before) {
        return new ContactGap(
                after,
                before,
                Duration.between(latest(after), earliest(before)),
                Duration.between(earliest(after), latest(before)));
    }

    static ContactGap since(Meeting after, Instant moment) {
        return new ContactGap(
                after, null, Duration.between(latest(after), moment), Duration.between(earliest(after), moment));
    }

    static boolean isPlaced(Meeting contact) {
        return contact.time().earliest() != null && contact.time().latest() != null;
    }

    static Instant earliest(Meeting contact) {
        return Objects.requireNonNull(contact.time().earliest());
    }

    static Instant latest(Meeting contact) {
        return Objects.requireNonNull(contact.time().latest());
    }
}
