package dev.parley.eval;

import dev.parley.extract.Act;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.MoveKind;
import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a careful reader finds in some articles; {@code docs/gold-format.md} tells the meaning of each field. */
record Gold(
        List<Meeting> meetings,
        List<Statement> statements,
        List<List<String>> reprints,
        List<NotMeeting> notMeetings,
        List<Proposal> proposals) {

    /**
     * One meeting over all articles that tell of it.
     *
     * @param start a date or a month, null when nobody tells
     * @param anchors by article, the words that tell of it
     */
    record Meeting(
            String id,
            String name,
            MeetingStatus status,
            List<GoldActor> participants,
            @Nullable String place,
            @Nullable String start,
            @Nullable String end,
            @Nullable String duration,
            List<String> articles,
            Map<String, List<String>> anchors) {

        TimeSpan time() {
            if (start == null || end == null) {
                return TimeSpan.unknown();
            }
            if (isMonth(start) && start.equals(end)) {
                return TimeSpan.month(YearMonth.parse(start));
            }
            return TimeSpan.lasting(
                    isMonth(start) ? YearMonth.parse(start).atDay(1) : LocalDate.parse(start),
                    isMonth(end) ? YearMonth.parse(end).atEndOfMonth() : LocalDate.parse(end));
        }

        List<String> names() {
            return participants.stream().map(GoldActor::name).toList();
        }

        static boolean isMonth(String date) {
            return date.length() == "2013-03".length();
        }
    }

    record Statement(String id, String article, String speaker, String content, Act act) {}

    record NotMeeting(String article, String text) {}

    record Proposal(String id, List<Move> moves) {}

    record Move(GoldActor actor, MoveKind move, String article, String text) {}
}
