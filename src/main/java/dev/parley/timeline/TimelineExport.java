package dev.parley.timeline;

import java.util.function.Consumer;
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
                filter.parameters(),
                row -> reader.accept(TimelineLines.line(row, filter.moment())));
    }
}
