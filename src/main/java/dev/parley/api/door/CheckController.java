package dev.parley.api.door;

import dev.parley.pipeline.Inspector;
import dev.parley.pipeline.StoreCheck;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The check of the whole store, for the command line. */
@RestController
class CheckController {
    private final Inspector inspector;

    CheckController(Inspector inspector) {
        this.inspector = inspector;
    }

    @GetMapping("/check")
    StoreCheck check(@RequestParam(defaultValue = "false") boolean refold) {
        return refold ? inspector.refold() : inspector.check();
    }
}
