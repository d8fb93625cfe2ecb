package dev.parley.stream;

import java.util.Locale;

/** A stretch of the way: who takes up what a topic holds. */
enum Leg {
    READ(Topic.ARTICLES, StreamStage.EXTRACT),
    KEEP(Topic.EXTRACTIONS, StreamStage.RESOLVE),
    TELL(Topic.FACTS, StreamStage.RESOLVE),
    NOTE_FAILURES(Topic.FAILED, StreamStage.RESOLVE);

    private final Topic topic;
    private final StreamStage stage;

    Leg(Topic topic, StreamStage stage) {
        this.topic = topic;
        this.stage = stage;
    }

    StreamStage stage() {
        return stage;
    }

    Topic topic() {
        return topic;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
