package dev.parley.stream;

import dev.parley.pipeline.Carrier.Carriage;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks now and then how the work stands, and knows it until the next look. */
final class StreamWatch implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(StreamWatch.class);
    static final List<Leg> REPORTED = List.of(Leg.READ, Leg.KEEP, Leg.TELL);
    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

    private final BrokerLook broker;
    private final StreamSettings settings;
    private final LongSupplier nanos;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("stream-watch").daemon().factory());
    private volatile Seen seen = new Seen(false, 0, Map.of());
    private volatile boolean running;

    StreamWatch(BrokerLook broker, StreamSettings settings, LongSupplier nanos) {
        this.broker = broker;
        this.settings = settings;
        this.nanos = nanos;
    }

    /** What a look found. */
    private record Seen(boolean brokerReached, long deadLetters, Map<Leg, LegSeen> legs) {}

    /** What a look found of one leg. */
    private record LegSeen(BrokerLook.Standing standing, double perSecond, long at) {
        private static final LegSeen NOTHING = new LegSeen(new BrokerLook.Standing(0, 0, 0), 0, 0);
    }

    Carriage carriage(long held) {
        Seen last = seen;
        return new Carriage(
                last.brokerReached(),
                held,
                settings.mostHeld(),
                last.deadLetters(),
                REPORTED.stream()
                        .map(leg -> reported(leg, last.legs().getOrDefault(leg, LegSeen.NOTHING)))
                        .toList());
    }

    int readers() {
        return seen.legs().getOrDefault(Leg.READ, LegSeen.NOTHING).standing().workers();
    }

    private static dev.parley.pipeline.Carrier.Leg reported(Leg leg, LegSeen last) {
        return new dev.parley.pipeline.Carrier.Leg(
                leg.name(),
                last.standing().waiting(),
                last.perSecond(),
                last.standing().workers());
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // a look that goes wrong says so itself
    public void start() {
        running = true;
        if (settings.does(StreamStage.RECEIVE)) {
            clock.scheduleWithFixedDelay(this::look, 0, settings.lookEvery().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void stop() {
        running = false;
        clock.shutdownNow();
        broker.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void look() {
        Seen before = seen;
        try {
            Map<Leg, LegSeen> legs = new EnumMap<>(Leg.class);
            Arrays.stream(Leg.values()).forEach(leg -> legs.put(leg, look(leg, before.legs())));
            seen = new Seen(true, broker.messages(Topic.FAILED), legs);
        } catch (RuntimeException e) {
            log.debug("The broker cannot be asked", e);
            seen = new Seen(false, before.deadLetters(), before.legs());
        }
    }

    private LegSeen look(Leg leg, Map<Leg, LegSeen> before) {
        BrokerLook.Standing now = broker.standing(leg);
        long at = nanos.getAsLong();
        LegSeen last = before.get(leg);
        double rate = last == null ? 0 : (now.done() - last.standing().done()) * NANOS / (at - last.at());
        return new LegSeen(now, Math.max(0, rate), at);
    }
}
