package dev.parley.extract.corenlp.meeting.trigger;

import dev.parley.extract.Channel;
import dev.parley.extract.MeetingKind;
import java.util.Set;

/** What a trigger word tells of the meeting it names. */
public sealed interface MeetingRule {
    MeetingKind kind();

    Channel channel();

    /**
     * A verb of meeting.
     *
     * @param preposition that belongs to it: "on" of "call on"; else empty
     * @param parties where its participants stand
     */
    record Verb(MeetingKind kind, Channel channel, String preposition, Set<Party> parties) implements MeetingRule {
        public Verb {
            parties = Set.copyOf(parties);
        }
    }

    /**
     * A noun that names a meeting.
     *
     * @param strength whether it may tell of a meeting not told of before
     */
    record Noun(MeetingKind kind, Channel channel, Strength strength) implements MeetingRule {}

    /**
     * Adds to a meeting told of in its sentence or shortly before, and never makes one: "lasted", "will lead".
     *
     * @param kind of the meeting; talks, when it may be any
     */
    record Addition(MeetingKind kind) implements MeetingRule {

        @Override
        public Channel channel() {
            return Channel.UNKNOWN;
        }
    }

    /** Tells how long it took, of a meeting told of shortly before, and no more: "over two days they traded drafts". */
    record Length(MeetingKind kind) implements MeetingRule {

        @Override
        public Channel channel() {
            return Channel.UNKNOWN;
        }
    }

    /** How much a noun needs beside it. */
    enum Strength {
        STRONG,
        /** Needs participants, or an earlier meeting to refer to. */
        WEAK
    }

    /** Where participants of a verb stand. */
    enum Party {
        /** The subject takes part. */
        SUBJECT,
        /** The subject receives the others. */
        HOST,
        /** The subject goes between the others. */
        MEDIATOR,
        OBJECT,
        WITH,
        TO,
        /** Behind the verb's own preposition: "call on". */
        AFTER,
        BETWEEN,
        /** The subject alone is enough when it is plural: "the ministers met". */
        EACH_OTHER,
        /** With a subject alone it needs place, time, length or channel: "they spoke for an hour". */
        SETTING,
        /** Only where a place is told: "told B in Bern". */
        SEATED,
        /** A place reached makes it a visit. */
        PLACE,
        /** Only people take part: "saw", "received". */
        PEOPLE,
        /** Needs "each other" or "together": "faced each other". */
        RECIPROCAL,
        /** The object must be a length of time: "spent two hours with". */
        TIME_SPENT,
        /** The object must be something parties sign. */
        ACCORD,
        /** A telephone must stand behind it: "told B by phone". */
        BY_PHONE,
        /** The object must be hands: "shook hands with". */
        HANDS
    }
}
