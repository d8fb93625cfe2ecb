package dev.parley.api;

import dev.parley.pipeline.Intake;
import dev.parley.pipeline.Sample;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Stores the sample's dispatches when somebody asks for them. Only JSON is taken, which no page of another site can send. */
@Controller
class SampleDoor {
    private final Intake intake;

    SampleDoor(Intake intake) {
        this.intake = intake;
    }

    /** How many articles were brought; they are read one after the other from now on. */
    record Brought(int articles) {}

    @PostMapping(path = "/sample", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Brought bring() {
        var dispatches = Sample.dispatches();
        dispatches.forEach(intake::receive);
        return new Brought(dispatches.size());
    }
}
