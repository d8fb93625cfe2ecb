package dev.parley.graph;

import dev.parley.resolve.Decision;
import dev.parley.resolve.story.OngoingStory;
import java.lang.ref.SoftReference;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The story as this process told it last, so that further articles need not cost a whole telling. Let go of when memory
 * is short, when the graph is not what it was, or when what is new asks for more than going on; the story is then told
 * anew from what is stored.
 */
@Component
class StoryInHand {
    private final ReportReader reader;
    private final StoryWriter writer;
    private SoftReference<Held> held = new SoftReference<>(null);

    StoryInHand(ReportReader reader, StoryWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * @param change that the graph now holds it of
     * @param written its number
     */
    void hold(OngoingStory story, List<Decision> decisions, long change, long written) {
        held = new SoftReference<>(new Held(story, List.copyOf(decisions), change, written));
    }

    void letGo() {
        held.clear();
    }

    /** Writes what has been read since. False, and nothing is written, when that cannot be done by going on. */
    boolean goOn() {
        Held last = held.get();
        if (last == null) {
            return false;
        }
        // Whatever goes wrong below, the story in hand is no longer the graph's.
        letGo();
        FurtherReports further = reader.since(last.change);
        if (!last.goesOnWith(further)) {
            return false;
        }
        long change = further.state().reports();
        long written = writer.write(last.story.tell(further.tellings()), last.written, change);
        hold(last.story, last.decisions, change, written);
        return true;
    }

    private record Held(OngoingStory story, List<Decision> decisions, long change, long written) {
        private boolean goesOnWith(FurtherReports further) {
            return further.state().written() == written
                    && further.state().lost() <= change
                    && decisions.equals(further.decisions())
                    && !further.holdsWhatIsDecided()
                    && story.canTell(further.tellings());
        }
    }
}
