package dev.parley.api.door;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The web page, or word of what to install where it was built without Node. Nothing may come from elsewhere. */
@Controller
public class PageDoor {
    static final String POLICY = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";

    private final Resource page;
    private final Resource missing = new ClassPathResource("dev/parley/api/page-missing.html");

    public PageDoor() {
        this(new ClassPathResource("static/index.html"));
    }

    public PageDoor(Resource page) {
        this.page = page;
    }

    @GetMapping("/")
    public ResponseEntity<Resource> page() {
        boolean built = page.exists();
        return ResponseEntity.status(built ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .body(built ? page : missing);
    }
}
