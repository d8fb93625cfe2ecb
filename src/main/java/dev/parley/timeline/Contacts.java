package dev.parley.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Contact and silence between parties. A contact is a meeting that took place and at which each of them took part, or
 * somebody who speaks for them.
 */
@Component
public class Contacts {
    private final Reads reads;

    Contacts(Reads reads) {
        this.reads = reads;
    }

    /**
     * Times without contact.
     *
     * @param contacts how many there were
     * @param unplaced how many of them have no bounds on both sides, so that they end no gap
     * @param gaps the longest first
     */
    public record Silence(int contacts, int unplaced, List<ContactGap> gaps) {
        public Silence {
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * The first contact that is known.
     *
     * @param meeting null when there was none with a known time
     * @param possiblyEarlier others that may have been before it
     */
    public record First(@Nullable Meeting meeting, List<Meeting> possiblyEarlier) {
        public First {
            possiblyEarlier = List.copyOf(possiblyEarlier);
        }
    }

    /** The silence that lasts at the moment counts as well, unless that is now. */
    public Silence gaps(List<String> parties, boolean indirect, Duration shortest, Moment moment) {
        List<Meeting> contacts = between(parties, indirect, moment);
        List<Meeting> placed = contacts.stream()
                .filter(ContactGap::isPlaced)
                .sorted(Comparator.comparing(ContactGap::earliest).thenComparing(Meeting::id))
                .toList();
        List<ContactGap> gaps = new ArrayList<>();
        Meeting last = null;
        for (Meeting next : placed) {
            if (last != null) {
                gaps.add(ContactGap.between(last, next));
            }
            last = last == null || ContactGap.latest(next).isAfter(ContactGap.latest(last)) ? next : last;
        }
        if (last != null && !moment.isNow()) {
            gaps.add(ContactGap.since(last, moment.at()));
        }
        List<ContactGap> longest = gaps.stream()
                .filter(gap -> !gap.minimum().isNegative() && gap.minimum().compareTo(shortest) >= 0)
                .sorted(ContactGap.LONGEST)
                .toList();
        return new Silence(contacts.size(), contacts.size() - placed.size(), longest);
    }

    public First first(List<String> parties, Moment moment) {
        List<Meeting> contacts = between(parties, false, moment);
        Meeting first = contacts.stream()
                .filter(contact -> contact.time().isKnown())
                .findFirst()
                .orElse(null);
        return new First(
                first,
                contacts.stream()
                        .filter(contact -> !contact.equals(first))
                        .filter(contact -> first == null || mayPrecede(contact, first))
                        .limit(Window.LARGEST_SIZE)
                        .toList());
    }

    private static boolean mayPrecede(Meeting contact, Meeting first) {
        return contact.time().earliest() == null
                || first.time().latest() == null
                || contact.time().earliest().isBefore(first.time().latest());
    }

    private List<Meeting> between(List<String> parties, boolean indirect, Moment moment) {
        if (parties.size() < 2) {
            throw new QuestionRefused("TOO_FEW_PARTIES", "Contact is between two different actors or more");
        }
        return reads.list(
                ReadStatement.CONTACTS, Map.of("ids", parties, "indirect", indirect, "at", moment.parameter()), row ->
                        (Meeting) Things.thing(row, moment));
    }
}
