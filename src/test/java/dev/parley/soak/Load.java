package dev.parley.soak;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Asks, either as fast as answers come or at a rate of its own whatever the answers do. */
final class Load {
    private static final int ASKERS = 16;
    /** Who gets no answer asks no more until there is one: what is not sent is counted. */
    private static final int MOST_UNANSWERED = 48;

    private final Door door;
    private final Questions questions;
    private final Tally tally;
    private final AtomicLong number = new AtomicLong();

    Load(Door door, Questions questions, Tally tally) {
        this.door = door;
        this.questions = questions;
        this.tally = tally;
    }

    /** As fast as answers come, for so long; how many came a second. */
    double saturate(int seconds) throws InterruptedException {
        long began = System.nanoTime();
        long end = began + TimeUnit.SECONDS.toNanos(seconds);
        AtomicInteger answers = new AtomicInteger();
        Thread[] askers = new Thread[ASKERS];
        for (int i = 0; i < ASKERS; i++) {
            askers[i] = Thread.ofVirtual().start(() -> {
                while (System.nanoTime() < end) {
                    ask(System.nanoTime()).join();
                    answers.incrementAndGet();
                }
            });
        }
        for (Thread each : askers) {
            each.join();
        }
        return answers.get() / ((System.nanoTime() - began) / 1e9);
    }

    /** So many a second until it is interrupted; each counts from when it was due, sent late or not. */
    void hold(double perSecond) {
        long between = (long) (1e9 / perSecond);
        AtomicInteger unanswered = new AtomicInteger();
        for (long due = System.nanoTime(); !Thread.currentThread().isInterrupted(); due += between) {
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
            }
            if (unanswered.get() >= MOST_UNANSWERED) {
                tally.unsent();
            } else {
                unanswered.incrementAndGet();
                ask(due).whenComplete((answer, failure) -> unanswered.decrementAndGet());
            }
        }
    }

    private CompletableFuture<?> ask(long due) {
        return door.send(questions.body(number.getAndIncrement())).handle((answer, failure) -> {
            tally.add(System.nanoTime() - due, failure);
            return answer;
        });
    }
}
