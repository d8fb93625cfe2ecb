package dev.parley.timeline;

/** A question takes longer than it may. */
public class TimeIsUp extends QuestionRefused {
    TimeIsUp() {
        super("TIMEOUT", "This takes longer than it may: ask for less at once");
    }
}
