package dev.parley.api;

import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Refuses documents that ask too much, before anything of them is looked up or run. */
@Component
@EnableConfigurationProperties(ApiSettings.class)
class RequestLimits extends SimplePerformantInstrumentation {
    private final ApiSettings settings;

    RequestLimits(ApiSettings settings) {
        this.settings = settings;
    }

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables request,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        DocumentMeasure measure = DocumentMeasure.of(request.getDocument());
        if (measure.repetitions() > settings.aliases()) {
            throw new LimitExceeded(
                    "TOO_MANY_ALIASES",
                    "One field is asked for " + measure.repetitions() + " times in one place, more than "
                            + settings.aliases());
        }
        if (measure.depth() > settings.depth()) {
            throw new LimitExceeded(
                    "TOO_DEEP", "The query is " + measure.depth() + " fields deep, more than " + settings.depth());
        }
        return request;
    }

    /** A document that goes beyond one of the limits. */
    static final class LimitExceeded extends AbortExecutionException {
        private final String code;

        LimitExceeded(String code, String message) {
            super(message);
            this.code = code;
        }

        @Override
        public Map<String, Object> getExtensions() {
            return Map.of("code", code);
        }
    }
}
