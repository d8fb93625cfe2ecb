package dev.parley.api.door;

import dev.parley.pipeline.Intake;
import dev.parley.pipeline.Sample;
import dev.parley.security.AuditLog;
import dev.parley.security.Caller;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Stores the sample's dispatches when somebody asks for them. Only JSON is taken, which no page of another site can send. */
@Controller
class SampleDoor {
    private final Intake intake;
    private final AuditLog log;

    SampleDoor(Intake intake, AuditLog log) {
        this.intake = intake;
        this.log = log;
    }

    /** How many articles were brought; they are read one after the other from now on. */
    record Brought(int articles) {}

    @PostMapping(path = "/sample", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Brought bring() {
        var dispatches = Sample.dispatches();
        dispatches.forEach(intake::receive);
        log.add(Caller.current(), "POST /sample", dispatches.size() + " articles");
        return new Brought(dispatches.size());
    }
}
