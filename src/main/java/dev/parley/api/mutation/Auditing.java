package dev.parley.api.mutation;

import dev.parley.api.InputRefused;
import dev.parley.security.AuditEntry;
import dev.parley.security.AuditLog;
import dev.parley.timeline.Article;
import graphql.schema.DataFetchingEnvironment;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who wrote what, for those who look after the store. */
@Controller
class Auditing {
    private static final int MOST = 100;

    private final AuditLog log;

    Auditing(AuditLog log) {
        this.log = log;
    }

    /** A line of the log. */
    record LoggedWrite(String id, OffsetDateTime at, String who, String what, String about) {
        static LoggedWrite of(AuditEntry entry) {
            return new LoggedWrite(
                    String.valueOf(entry.number()),
                    entry.when().atOffset(ZoneOffset.UTC),
                    entry.who(),
                    entry.what(),
                    entry.about());
        }
    }

    @QueryMapping
    List<LoggedWrite> auditLog(@Argument @Nullable Integer most, @Argument @Nullable String before) {
        int wanted = most == null ? MOST : most;
        if (wanted < 1 || wanted > MOST) {
            throw new InputRefused("BAD_PAGE", "most is from 1 to " + MOST);
        }
        return log.newest(wanted, number(before), null).stream()
                .map(LoggedWrite::of)
                .toList();
    }

    @SchemaMapping(typeName = "Article", field = "log")
    List<LoggedWrite> log(DataFetchingEnvironment field) {
        Article article = Objects.requireNonNull(field.getSource());
        return log.newest(MOST, 0, article.id()).stream().map(LoggedWrite::of).toList();
    }

    private static long number(@Nullable String before) {
        try {
            return before == null ? 0 : Long.parseLong(before);
        } catch (NumberFormatException e) {
            throw new InputRefused("BAD_ID", "No entry of the log has this id");
        }
    }
}
