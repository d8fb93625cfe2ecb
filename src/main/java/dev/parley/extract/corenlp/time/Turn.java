package dev.parley.extract.corenlp.time;

/** Which one, counted from the publication: "last", "this", "next", "coming". */
enum Turn {
    LAST(-1),
    /** The last one, reckoned back from today: the past year ends today. */
    PAST(-1),
    THIS(0),
    COMING(1),
    NEXT(1);

    private final int steps;

    Turn(int steps) {
        this.steps = steps;
    }

    int steps() {
        return steps;
    }
}
