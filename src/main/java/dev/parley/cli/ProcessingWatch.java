package dev.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** Waits until articles have been processed or have failed, showing how far they are. */
final class ProcessingWatch {
    private static final int MILLIS_BETWEEN_LOOKS = 300;
    private static final int ASKED_AT_ONCE = 100;
    private static final String STATES =
            "query States($ids: [ID!]!) { nodes(ids: $ids) { id ... on Article { state reason } } }";

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
            while (!open.isEmpty()) {
                look(open);
                line.at(total - open.size());
                if (!open.isEmpty() && never.await(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        }
    }

    private void look(List<String> open) {
        List<String> asked = List.copyOf(open.subList(0, Math.min(ASKED_AT_ONCE, open.size())));
        for (JsonNode article : client.ask(STATES, Map.of("ids", asked)).required("nodes")) {
            if (article.isNull()) {
                continue;
            }
            String state = article.required("state").asString();
            if (!state.equals("RECEIVED")) {
                String id = article.required("id").asString();
                report.ended(id, state, article.path("reason").asString(""));
                open.remove(id);
            }
        }
    }
}
