package dev.parley.resolve.meeting;

import dev.parley.extract.MeetingReport;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.Quotation;
import dev.parley.resolve.strand.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** Whether a report tells something as the news of its day, or looks back on it: "met" and "had met", "the talks". */
final class Freshness {
    /** How old that may be which an article tells as news without saying when it was. */
    private static final Duration OLDEST = Duration.ofDays(10);

    private static final int BEFORE = 24;
    private static final Pattern ONE_WORD = Pattern.compile("\\p{Ll}+");
    private static final Pattern PLUPERFECT = Pattern.compile("(?s).*\\b[Hh]ad(?: \\p{L}+){0,2}? $");

    private Freshness() {}

    /** Whether the meeting is too long over to be what the report tells as news, without a day. */
    static boolean isLaterThan(MeetingStrand meeting, Told<MeetingReport> told) {
        Instant published = told.scene().published().earliest();
        Instant over = meeting.time().latest();
        return published != null
                && over != null
                && told.report().status() == MeetingStatus.HELD
                && meeting.status() == MeetingStatus.HELD
                && !When.isBounded(told.report().time())
                && When.isBounded(meeting.time())
                && over.plus(OLDEST).isBefore(published)
                && told.report().mentions().stream()
                        .limit(1)
                        .anyMatch(mention -> isNews(mention, told.scene().text()));
    }

    /** "Had met": before what the article tells otherwise. */
    static boolean isOfBefore(Told<MeetingReport> told) {
        return told.report().mentions().stream()
                .limit(1)
                .anyMatch(mention -> isOfBefore(mention, told.scene().text()));
    }

    private static boolean isNews(Quotation mention, String text) {
        return ONE_WORD.matcher(mention.text()).matches() && !isOfBefore(mention, text);
    }

    private static boolean isOfBefore(Quotation mention, String text) {
        int start = mention.span().start();
        return PLUPERFECT
                .matcher(text.substring(Math.max(0, start - BEFORE), start))
                .matches();
    }
}
