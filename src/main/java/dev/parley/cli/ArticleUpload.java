package dev.parley.cli;

import dev.parley.article.IncomingArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Sends articles to the server, a batch at a time, and notes what became of each. */
final class ArticleUpload implements ArticleInputs.Taker {
    private static final int MOST_ARTICLES = 25;
    /** Far below what the server takes, so that its answers come while the next input is read. */
    private static final int MOST_BYTES = 4 << 20;

    private final UploadRequest request;
    private final IngestReport report;
    private final List<Sent> batch = new ArrayList<>();
    private final LongConsumer onAnswer;
    private long bytes;
    private long sent;
    private boolean isBroken;

    ArticleUpload(ParleyClient client, IngestReport report) {
        this(client, report, articles -> {});
    }

    /** @param onAnswer is told how many were sent, once the server has answered for all */
    ArticleUpload(ParleyClient client, IngestReport report, LongConsumer onAnswer) {
        this.request = new UploadRequest(client, report);
        this.report = report;
        this.onAnswer = onAnswer;
    }

    @Override
    public void article(String origin, IncomingArticle article) {
        Optional<Sent> line = Sent.of(origin, article);
        if (line.isEmpty()) {
            report.failed(origin, "BAD_CHARACTERS: it has half a surrogate pair, which is no text");
            return;
        }
        add(line.get());
    }

    private void add(Sent article) {
        if (!batch.isEmpty() && (bytes + article.bytes() > MOST_BYTES || article.isLong())) {
            finish();
        }
        batch.add(article);
        bytes += article.bytes();
        if (batch.size() >= MOST_ARTICLES || article.isLong()) {
            finish();
        }
    }

    @Override
    public void unreadable(String origin, String reason) {
        report.failed(origin, reason);
    }

    /** Sends what has not been sent. */
    void finish() {
        if (!batch.isEmpty()) {
            isBroken = !request.send(List.copyOf(batch)) || isBroken;
            sent += batch.size();
        }
        if (!batch.isEmpty() && !isBroken) {
            onAnswer.accept(sent);
        }
        batch.clear();
        bytes = 0;
    }
}
