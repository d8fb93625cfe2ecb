package dev.parley.extract;

import dev.parley.article.TextSpan;
import dev.parley.time.TimeSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article says that somebody said.
 *
 * @param id unique within the article
 * @param speaker id of an {@link ActorReport}, or null when the text names nobody
 * @param source where the text names the speaker; may be empty or in several pieces, as cue and content may
 * @param cue "said", "according to"
 * @param content what was said, without outer quotation marks and the introducing "that"
 * @param conditional whether it holds only if something else does
 * @param addressees ids of {@link ActorReport}s it was said to
 * @param about ids of meetings, proposals, actors or locations of the same article that it is about
 * @param outlet id of the {@link ActorReport} through which the words came, or null
 * @param time when it was said, if the text tells
 */
public record StatementReport(
        String id,
        @Nullable String speaker,
        List<TextSpan> source,
        List<TextSpan> cue,
        List<TextSpan> content,
        Speech speech,
        Act act,
        boolean conditional,
        List<String> addressees,
        List<String> about,
        @Nullable String outlet,
        TimeSpan time) {
    public StatementReport {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        addressees = List.copyOf(addressees);
        about = List.copyOf(about);
    }
}
