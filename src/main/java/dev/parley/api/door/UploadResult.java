package dev.parley.api.door;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.article.Incoming;
import dev.parley.pipeline.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * What became of one article of a file.
 *
 * @param line on which it begins, from 1
 * @param givenId what it calls itself, if anything
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UploadResult(
        @Nullable Integer line,
        @Nullable String givenId,
        @Nullable String id,
        @Nullable String state,
        @Nullable Boolean alreadyKnown,
        @Nullable String reason,
        @Nullable Problem error) {

    /** Why it was not taken. */
    record Problem(String code, String message) {}

    static UploadResult of(Incoming.Received incoming, Receipt receipt) {
        return new UploadResult(
                incoming.line(),
                incoming.givenId(),
                receipt.article().value(),
                receipt.state().name(),
                receipt.alreadyKnown(),
                receipt.reason(),
                null);
    }

    static UploadResult refused(@Nullable Integer line, @Nullable String givenId, String code, String message) {
        return new UploadResult(line, givenId, null, null, null, null, new Problem(code, message));
    }
}
