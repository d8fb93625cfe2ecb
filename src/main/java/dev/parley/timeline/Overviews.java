package dev.parley.timeline;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Counts what there is, as of a moment. */
@Component
public class Overviews {
    private final Reads reads;

    Overviews(Reads reads) {
        this.reads = reads;
    }

    public Overview at(Moment moment) {
        Map<String, Object> parameters = Map.of("at", moment.parameter());
        Record row =
                reads.list(ReadStatement.OVERVIEW, parameters, each -> each).getFirst();
        List<Overview.PublisherCount> publishers = reads.list(
                ReadStatement.PUBLISHERS,
                parameters,
                each -> new Overview.PublisherCount(
                        Things.text(each.get("publisher")), each.get("articles").asLong()));
        return new Overview(
                row.get("counts").asMap(Value::asLong),
                new Overview.TimeRange(Things.instant(row.get("earliest")), Things.instant(row.get("latest"))),
                publishers);
    }
}
