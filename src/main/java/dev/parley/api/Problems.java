package dev.parley.api;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What went wrong with a file that was asked for or brought, in the same words as GraphQL's errors. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems {
    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> on(ParameterUnreadable problem) {
        return ResponseEntity.badRequest()
                .body(Map.of("error", Map.of("code", "BAD_PARAMETER", "message", text(problem))));
    }

    private static String text(RuntimeException problem) {
        log.debug("Refused", problem);
        return String.valueOf(problem.getMessage());
    }
}
