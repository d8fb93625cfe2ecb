package dev.parley.soak;

import dev.parley.faults.StoreOnDisk;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/**
 * Holds a server at four fifths of what it bears, for an hour or as many minutes as are said, and ends with 1 when it errs or
 * anything grows; not a test. {@code docs/measurements.md} has the command.
 */
final class Soak {
    private static final double SHARE = 0.8;
    private static final double LEAST_HELD = 0.95;
    private static final int SECONDS_BETWEEN_SAMPLES = 10;
    private static final int SAMPLES_TO_A_COLLECTION = 6;
    private static final int LAPS = 3;
    private static final int SECONDS_A_LAP = 30;

    private final Subject subject;
    private final Door door;
    private final Tally tally = new Tally();
    private final Growth growth = new Growth();

    private Soak(Subject subject) {
        this.subject = subject;
        this.door = new Door(subject.address());
    }

    /** System properties: soak.data, soak.cores, soak.warm-up in seconds. */
    public static void main(String[] arguments) throws Exception {
        int minutes = arguments.length == 0 ? 60 : Integer.parseInt(arguments[0]);
        Path folder = Files.createDirectories(Path.of(System.getProperty("soak.data", "target/soak")));
        Path data = Files.createTempDirectory(folder, "data-");
        boolean sound;
        try (Subject subject = Subject.start(data, System.getProperty("soak.cores", ""))) {
            sound = new Soak(subject).run(minutes, Integer.getInteger("soak.warm-up", 180));
        }
        boolean consistent = StoreOnDisk.isConsistent(data);
        say("Neo4j's consistency check: %s", consistent ? "passed" : "FAILED");
        System.exit(sound && consistent ? 0 : 1);
    }

    private boolean run(int minutes, int warmUp) throws Exception {
        Desk desk = new Desk(door);
        say("%d articles are stored and told", desk.fill());
        JsonNode before = door.check();
        Load load = new Load(door, new Questions(door), tally);
        say("warmed up: %.0f answers a second", load.saturate(warmUp));
        // What it bears is measured with the writes that come beside.
        Thread writing = Thread.ofVirtual().start(() -> write(desk));
        double rate = SHARE * saturation(load);
        say("held: %.1f a second, for %d minutes", rate, minutes);
        tally.startAnew();
        Thread asking = Thread.ofPlatform().start(() -> load.hold(rate));
        watch(minutes);
        asking.interrupt();
        writing.interrupt();
        asking.join();
        writing.join();
        desk.putRight();
        return judge(minutes, before);
    }

    private double saturation(Load load) throws InterruptedException {
        double most = 0;
        for (int lap = 0; lap < LAPS; lap++) {
            double answers = load.saturate(SECONDS_A_LAP);
            say(
                    "saturated: %.1f answers a second, p95 %.0f ms",
                    answers, tally.lap().p95());
            most = Math.max(most, answers);
        }
        return most;
    }

    /** One write every ten seconds, midway between two samples. */
    private void write(Desk desk) {
        try {
            pause(SECONDS_BETWEEN_SAMPLES / 2);
            while (!pause(SECONDS_BETWEEN_SAMPLES)) {
                desk.write();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            tally.failed(failure);
        }
    }

    private void watch(int minutes) throws Exception {
        say(
                "%8s%10s%10s%10s%10s%10s%10s%10s%10s",
                "s", "heap MB", "threads", "files", "RSS MB", "answers", "p95 ms", "failed", "load");
        long began = System.nanoTime();
        try (Vitals vitals = Vitals.of(subject.pid())) {
            double seconds = 0;
            for (int sample = 0; seconds < minutes * 60; sample++) {
                pause(Math.max(0, (int) (sample * SECONDS_BETWEEN_SAMPLES - (System.nanoTime() - began) / 1e9)));
                seconds = (System.nanoTime() - began) / 1e9;
                growth.sample(seconds, vitals, sample % SAMPLES_TO_A_COLLECTION == 0);
                Tally.Lap lap = tally.lap();
                double busy = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
                say(
                        "%8.0f%s%10d%10.0f%10d%10.1f",
                        seconds, growth.last(), lap.answers(), lap.p95(), tally.failures(), busy);
            }
        }
    }

    private static boolean pause(int seconds) throws InterruptedException {
        return new CountDownLatch(1).await(seconds, TimeUnit.SECONDS);
    }

    private boolean judge(int minutes, JsonNode before) throws IOException {
        boolean level = growth.isLevel(minutes * 60 / 6.0);
        JsonNode after = door.check();
        boolean same = after.equals(before);
        double held = (double) tally.answers() / (tally.answers() + tally.notSent());
        say("answers %d, of what was due %.1f %%; failures %d", tally.answers(), 100 * held, tally.failures());
        say(
                "the graph is %s; errors in the log: %d",
                same ? "what it was" : "ANOTHER: " + after, subject.complaints().size());
        return level
                && same
                && held >= LEAST_HELD
                && tally.failures() == 0
                && subject.complaints().isEmpty();
    }

    private static void say(String form, Object... values) {
        System.out.printf(Locale.ROOT, form + "%n", values);
    }
}
