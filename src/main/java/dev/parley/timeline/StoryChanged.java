package dev.parley.timeline;

/** What was being read has just been written anew. Whoever asks again is answered from the story as it is then. */
public final class StoryChanged extends QuestionRefused {
    /** The code of this refusal. */
    public static final String CODE = "STORY_CHANGED";

    public StoryChanged() {
        super(CODE, "The story was written anew while it was read: ask again");
    }
}
