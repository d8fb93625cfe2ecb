package dev.parley.soak;

import static org.awaitility.Awaitility.await;

import dev.parley.article.IncomingArticle;
import dev.parley.article.IncomingArticle.Form;
import dev.parley.pipeline.Sample;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who writes: brings the sample under several papers' names, and from then on takes one article back and brings it again, in
 * turns. So what is stored stays the same, and whatever else grows is a leak.
 */
final class Desk {
    private static final int PAPERS = 4;
    private static final String RETRACT = "mutation($id: ID!) { retractArticle(input: {id: $id, reason: \"soak\"}) {"
            + " article { id } userErrors { message } } }";

    private final Door door;
    private final List<Map<String, String>> articles = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private int turn;

    Desk(Door door) {
        this.door = door;
        for (int paper = 0; paper < PAPERS; paper++) {
            for (IncomingArticle each : Sample.dispatches()) {
                if (each.form() == Form.PLAIN) {
                    articles.add(article(each, "Paper " + paper));
                }
            }
        }
    }

    private static Map<String, String> article(IncomingArticle dispatch, String paper) {
        Map<String, String> article = new HashMap<>(Map.of("text", dispatch.content(), "publisher", paper));
        if (dispatch.publishedAt() != null) {
            article.put("publishedAt", dispatch.publishedAt());
        }
        return article;
    }

    int fill() {
        articles.forEach(each -> ids.add(door.bring(each).required("id").asString()));
        untilNothingWaits();
        return ids.size();
    }

    /** Takes an article back, or brings back the one that was taken last. */
    void write() {
        int number = turn / 2 % articles.size();
        if (turn++ % 2 == 0) {
            door.ask(RETRACT, Map.of("id", ids.get(number)));
        } else {
            door.bring(articles.get(number));
        }
    }

    /** What was taken last is brought back, if it was not yet. */
    void putRight() {
        if (turn % 2 == 1) {
            write();
        }
        untilNothingWaits();
    }

    private void untilNothingWaits() {
        await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> door.ask("{ overview { processing { waiting } } }", Map.of())
                                .at("/overview/processing/waiting")
                                .asInt()
                        == 0);
    }
}
