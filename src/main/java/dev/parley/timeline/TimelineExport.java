package dev.parley.timeline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The whole timeline, handed out line by line with one statement, however long it is. */
@Component
public class TimelineExport {
    private final Reads reads;

    TimelineExport(Reads reads) {
        this.reads = reads;
    }

    public void forEach(ExportFilter filter, Consumer<TimelineLine> reader) {
        reads.stream(
                ReadStatement.EXPORT,
                parameters(filter),
                row -> reader.accept(TimelineLines.line(row, filter.moment())));
    }

    private static Map<String, Object> parameters(ExportFilter filter) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("at", filter.moment().parameter());
        parameters.put("from", utc(filter.from()));
        parameters.put("to", utc(filter.to()));
        parameters.put("actors", filter.actors());
        parameters.put("names", filter.actors().stream().map(Folding::fold).toList());
        parameters.put("aliases", filter.actors().stream().map(Folding::lower).toList());
        return Reads.nullable(parameters);
    }

    private static @Nullable ZonedDateTime utc(@Nullable Instant bound) {
        return bound == null ? null : bound.atZone(ZoneOffset.UTC);
    }
}
