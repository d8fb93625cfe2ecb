package dev.parley.eval;

import dev.parley.article.Article;
import dev.parley.eval.Gold.Meeting;
import dev.parley.eval.Gold.Move;
import dev.parley.eval.Gold.NotMeeting;
import dev.parley.eval.Gold.Proposal;
import dev.parley.eval.Gold.Statement;
import dev.parley.extract.Act;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.MoveKind;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads gold, and refuses what cannot be scored. */
final class GoldReader {
    private final Map<String, Article> articles;
    private final Names names;

    /** @param articles those that the gold is of, by its ids */
    GoldReader(Map<String, Article> articles, Names names) {
        this.articles = articles;
        this.names = names;
    }

    Gold read(GoldRecord gold) {
        return new Gold(
                gold.all("meetings").stream().map(this::meeting).toList(),
                gold.all("statements").stream().map(this::statement).toList(),
                reprints(gold),
                gold.all("notMeetings").stream().map(this::notMeeting).toList(),
                gold.all("proposals").stream().map(this::proposal).toList());
    }

    private Meeting meeting(GoldRecord record) {
        Map<String, List<String>> anchors = record.textsByName("anchors");
        anchors.forEach((article, words) -> words.forEach(each -> verbatim(record, "anchors", article, each)));
        List<String> tellers = record.texts("articles");
        tellers.forEach(article -> known(record, "articles", article));
        List<GoldActor> participants = record.all("participants").stream()
                .map(each -> names.actor(each.text("actor")))
                .toList();
        if (participants.isEmpty()) {
            throw record.bad("participants", "nobody met");
        }
        if (record.orNull("start") == null != (record.orNull("end") == null)) {
            throw record.bad("start, end", "one is given without the other");
        }
        return new Meeting(
                record.text("id"),
                record.optional("name").orElse(""),
                record.oneOf("status", MeetingStatus.class),
                participants,
                record.orNull("place"),
                date(record, "start"),
                date(record, "end"),
                duration(record),
                tellers,
                anchors);
    }

    private Statement statement(GoldRecord record) {
        return new Statement(
                record.text("id"),
                known(record, "article", record.text("article")),
                record.text("speaker"),
                verbatim(record, "content", record.text("article"), record.text("content")),
                record.oneOf("act", Act.class));
    }

    private NotMeeting notMeeting(GoldRecord record) {
        String article = known(record, "article", record.text("article"));
        return new NotMeeting(article, verbatim(record, "text", article, record.text("text")));
    }

    private Proposal proposal(GoldRecord record) {
        return new Proposal(
                record.text("id"), record.all("moves").stream().map(this::move).toList());
    }

    private Move move(GoldRecord record) {
        String article = known(record, "article", record.text("article"));
        return new Move(
                names.actor(record.text("actor")),
                record.oneOf("move", MoveKind.class),
                article,
                verbatim(record, "text", article, record.text("text")));
    }

    private List<List<String>> reprints(GoldRecord gold) {
        List<List<String>> pairs = gold.textLists("reprints");
        for (List<String> pair : pairs) {
            if (pair.size() != 2) {
                throw gold.bad("reprints", "two articles are needed, not " + pair);
            }
            pair.forEach(article -> known(gold, "reprints", article));
        }
        return pairs;
    }

    private String known(GoldRecord record, String field, String article) {
        if (!articles.containsKey(article)) {
            throw record.bad(field, "no line of " + GoldFolder.DISPATCHES + " has the id '" + article + "'");
        }
        return article;
    }

    private String verbatim(GoldRecord record, String field, String article, String words) {
        Article told = Objects.requireNonNull(articles.get(known(record, field, article)));
        if (!told.text().contains(words)) {
            throw record.bad(field, "not verbatim in " + article + ": '" + words + "'");
        }
        return words;
    }

    private static @Nullable String date(GoldRecord record, String field) {
        String value = record.orNull(field);
        try {
            if (value != null && Meeting.isMonth(value)) {
                YearMonth.parse(value);
            } else if (value != null) {
                LocalDate.parse(value);
            }
            return value;
        } catch (DateTimeException e) {
            throw record.bad(field, "'" + value + "' is neither a day such as 2013-11-24 nor a month such as 2013-11");
        }
    }

    private static @Nullable String duration(GoldRecord record) {
        String value = record.orNull("duration");
        try {
            if (value != null && value.indexOf('T') < 0) {
                Period.parse(value);
            } else if (value != null) {
                Duration.parse(value);
            }
            return value;
        } catch (DateTimeException e) {
            throw record.bad("duration", "'" + value + "' is no duration such as PT6H or P2D");
        }
    }
}
