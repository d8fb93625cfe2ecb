package dev.parley.api.files;

import dev.parley.api.ApiSettings;
import dev.parley.api.BoundedInput;
import dev.parley.api.RequestRefused;
import dev.parley.archive.ArchiveRefused;
import dev.parley.archive.Archives;
import dev.parley.security.AuditLog;
import dev.parley.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Everything that cannot be computed again, as a file: out, written while it is read, and back in, once it is whole. */
@RestController
class ArchiveController {
    private static final String JSON_LINES = "application/jsonl";

    private final Archives archives;
    private final ApiSettings settings;
    private final AuditLog log;

    ArchiveController(Archives archives, ApiSettings settings, AuditLog log) {
        this.archives = archives;
        this.settings = settings;
        this.log = log;
    }

    @GetMapping("/export/archive.jsonl")
    ResponseEntity<StreamingResponseBody> archive() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(JSON_LINES))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"archive.jsonl\"")
                .body(out -> {
                    BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
                    archives.write(buffered);
                    buffered.flush();
                });
    }

    /** The type is one that no form of a foreign page can send. */
    @PostMapping(path = "/import/archive.jsonl", consumes = JSON_LINES)
    Archives.TakenOver takeOver(HttpServletRequest request) throws IOException {
        Path file = Files.createTempFile("parley-archive", ".jsonl");
        try (InputStream body =
                new BoundedInput(request.getInputStream(), settings.archive().toBytes())) {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            Archives.TakenOver taken = archives.takeOver(file);
            log.add(Caller.current(), "POST /import/archive.jsonl", String.valueOf(taken));
            return taken;
        } catch (ArchiveRefused refused) {
            throw new RequestRefused(422, "ARCHIVE_REFUSED", String.valueOf(refused.getMessage()));
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
