package dev.parley.timeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Tells who came to which round. */
@Component
public class Attendances {
    private final Reads reads;

    Attendances(Reads reads) {
        this.reads = reads;
    }

    /** In the order of the rounds. */
    public List<Attendance> of(String negotiation, Moment moment) {
        Map<String, Object> parameters = Map.of("ids", List.of(negotiation), "at", moment.parameter());
        return reads.list(ReadStatement.ATTENDANCE, parameters, row -> attendance(row, moment));
    }

    private static Attendance attendance(Record row, Moment moment) {
        return new Attendance(
                (Round) Things.thing(row, moment),
                Set.copyOf(Things.texts(row.get("meetings"))),
                row.get("present").asList(each -> present(each, moment)));
    }

    private static Link present(Value each, Moment moment) {
        Thing actor = Things.thing(
                each.get("id").asString(), each.get("labels").asList(Value::asString), each.get("state"), moment);
        return new Link(actor, Things.text(each.get("role")), null, Things.texts(each.get("reports")));
    }
}
