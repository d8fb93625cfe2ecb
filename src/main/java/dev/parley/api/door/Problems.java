package dev.parley.api.door;

import dev.parley.api.ApiSettings;
import dev.parley.api.ParameterUnreadable;
import dev.parley.api.RequestRefused;
import dev.parley.pipeline.IntakeAway;
import dev.parley.pipeline.IntakeFull;
import dev.parley.timeline.StoreAway;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What went wrong with a file that was asked for or brought, in the same words as GraphQL's errors. */
@RestControllerAdvice(basePackageClasses = ApiSettings.class)
class Problems {
    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> on(ParameterUnreadable problem) {
        return answer(400, "BAD_PARAMETER", problem);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> on(RequestRefused problem) {
        return answer(problem.status(), problem.code(), problem);
    }

    @ExceptionHandler({StoreAway.class, IntakeAway.class})
    ResponseEntity<Map<String, Object>> onAway(RuntimeException away) {
        log.warn("The database is away", away);
        String reason = away instanceof IntakeAway intake
                ? intake.reason().orElse(ErrorResolver.AWAY_MESSAGE)
                : ErrorResolver.AWAY_MESSAGE;
        Map<String, Object> error = Map.of("code", ErrorResolver.AWAY, "message", reason);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Away.SECONDS)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("error", error));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> onFull(IntakeFull full) {
        Map<String, Object> error = Map.of("code", ErrorResolver.FULL, "message", String.valueOf(full.getMessage()));
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(full.retryAfter().toSeconds()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("error", error));
    }

    private static ResponseEntity<Map<String, Object>> answer(int status, String code, RuntimeException problem) {
        log.debug("Refused", problem);
        Map<String, Object> error = Map.of("code", code, "message", String.valueOf(problem.getMessage()));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("error", error));
    }
}
