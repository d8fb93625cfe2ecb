package dev.parley.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** Waits until articles have been processed or have failed, or none can be, showing how far they are. */
final class ProcessingWatch {
    private static final int MILLIS_BETWEEN_LOOKS = 300;
    private static final int ASKED_AT_ONCE = 100;
    private static final String STATES =
            "query States($ids: [ID!]!) { nodes(ids: $ids) { id ... on Article { state reason } } overview { processing { modelsFailure } } }";

    private static final String WAITING =
            "query Waiting { overview { processing { waiting modelsFailure carriage { held } } } }";

    private final ParleyClient client;
    private final IngestReport report;

    ProcessingWatch(ParleyClient client, IngestReport report) {
        this.client = client;
        this.report = report;
    }

    void untilDone() throws InterruptedException {
        List<String> open = new ArrayList<>(report.ids());
        int total = open.size();
        CountDownLatch never = new CountDownLatch(1);
        try (ProgressLine line = ProgressLine.of("Process", total)) {
            while (look(open)) {
                line.at(total - open.size());
                if (never.await(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            line.at(total - open.size());
        }
        if (report.unwatched() > 0) {
            untilNothingWaits();
        }
    }

    /** Where workers read, they go on without this command. */
    private void untilNothingWaits() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        try (ProgressLine line = ProgressLine.of("Process", report.unwatched())) {
            while (true) {
                JsonNode processing = client.ask(WAITING, Map.of()).at("/overview/processing");
                long waiting = processing.path("waiting").longValue(0);
                line.at(Math.max(0, report.unwatched() - waiting));
                boolean isCarried = processing.path("carriage").isObject();
                if (waiting == 0
                        || isCarried
                        || processing.path("modelsFailure").isString()) {
                    return;
                }
                if (never.await(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        }
    }

    /** False when there is nothing more to wait for. */
    private boolean look(List<String> open) {
        if (open.isEmpty()) {
            return false;
        }
        List<String> asked = List.copyOf(open.subList(0, Math.min(ASKED_AT_ONCE, open.size())));
        JsonNode answer = client.ask(STATES, Map.of("ids", asked));
        Iterator<String> ids = asked.iterator();
        for (JsonNode article : answer.required("nodes")) {
            String id = ids.next();
            if (hasEnded(id, article)) {
                open.remove(id);
            }
        }
        JsonNode failure = answer.at("/overview/processing/modelsFailure");
        if (!open.isEmpty() && failure.isString()) {
            report.leftWaiting(open.size(), ModelsFailed.message(open.size(), failure.asString()));
            return false;
        }
        return !open.isEmpty();
    }

    private boolean hasEnded(String id, JsonNode article) {
        if (article.isNull()) {
            report.ended(id, "UNKNOWN", "The server does not know it any more");
            return true;
        }
        String state = article.required("state").asString();
        if (state.equals("RECEIVED")) {
            return false;
        }
        report.ended(id, state, article.path("reason").asString(""));
        return true;
    }
}
