package dev.parley.pipeline;

import java.util.List;
import java.util.Optional;

/**
 * Brings stored articles to the stages that read them and tell the story. The stages may be threads of this process, which
 * then look into the store for what to do, or other processes behind a broker.
 */
public interface Carrier {

    /** Articles may be waiting, or what is stored may have changed in another way. Does not wait. */
    void wake();

    /** @throws IntakeFull when as many articles are held back as may be */
    default void requireRoom() {}

    /** Whether somebody is there who reads. */
    boolean isReady();

    /** Why nobody will be there before that is tried again. */
    default Optional<String> failure() {
        return Optional.empty();
    }

    /** How the work stands between processes; empty when it is this process's own. */
    default Optional<Carriage> carriage() {
        return Optional.empty();
    }

    /**
     * How work stands between processes.
     *
     * @param brokerReached whether the broker answered when it was asked last
     * @param held articles that are stored here, and that the broker does not have yet
     * @param mostHeld how many may be, before no more are received
     * @param deadLetters how many failures the broker keeps
     */
    record Carriage(boolean brokerReached, long held, long mostHeld, long deadLetters, List<Leg> legs) {
        public Carriage {
            legs = List.copyOf(legs);
        }
    }

    /**
     * A stretch of the way.
     *
     * @param stage who takes up what waits there
     * @param waiting how many messages nobody has done with yet
     * @param perSecond how many were done with, a second, of late
     * @param workers how many take part
     */
    record Leg(String stage, long waiting, double perSecond, int workers) {}
}
