package dev.parley.timeline;

/**
 * Which ways are looked for.
 *
 * @param longest in links
 * @param limit how many ways of the shortest length are wanted
 */
public record PathQuestion(ThingAt from, ThingAt to, int longest, int limit) {
    /** In links; a meeting between two actors takes two. */
    public static final int LONGEST = 8;

    public PathQuestion {
        if (longest < 1 || longest > LONGEST) {
            throw new QuestionRefused("BAD_LENGTH", "A path has 1 to " + LONGEST + " links, not " + longest);
        }
        if (from.equals(to)) {
            throw new QuestionRefused("SAME_THING", "Both ends of the path are the same thing");
        }
        if (limit < 1 || limit > Window.LARGEST_SIZE) {
            throw new PageRefused("There are 1 to " + Window.LARGEST_SIZE + " paths, not " + limit);
        }
    }

    Moment moment() {
        return from.moment();
    }
}
