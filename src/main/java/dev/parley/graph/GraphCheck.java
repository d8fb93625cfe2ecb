package dev.parley.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** Looks over the whole store, page by page: that everything reaches its evidence, and what it comes to in one hash. */
@Component
public class GraphCheck {
    private static final int PAGE = 200;

    private final Transactions transactions;

    GraphCheck(Transactions transactions) {
        this.transactions = transactions;
    }

    public CheckResult run() {
        Look look = new Look();
        pages(GraphStatement.PAGE_OF_ARTICLES, look::atArticle);
        pages(GraphStatement.PAGE_OF_THINGS, look::atThing);
        return look.result();
    }

    private void pages(GraphStatement statement, Consumer<Record> each) {
        String after = "";
        List<Record> page = page(statement, after);
        while (!page.isEmpty()) {
            page.forEach(each);
            after = page.getLast().get("id").asString();
            page = page(statement, after);
        }
    }

    private List<Record> page(GraphStatement statement, String after) {
        return transactions.read(transaction -> statement.run(transaction, Map.of("after", after, "size", PAGE)));
    }

    private static final class Look {
        private final MessageDigest digest = Sha256.digest();
        private final List<String> problems = new ArrayList<>();
        private final Map<String, Long> counts = new TreeMap<>();

        private void atArticle(Record row) {
            ArticleLook article = ArticleLook.of(row);
            problems.addAll(article.problems());
            count("articles", 1);
            count("reports", article.reports());
            add(article.id() + " " + article.state());
        }

        private void atThing(Record row) {
            ThingLook thing = ThingLook.of(row);
            problems.addAll(thing.problems());
            count("things", 1);
            count("links", thing.links().size());
            count("versions", thing.versions().size());
            add(thing.text());
        }

        private void count(String sort, long number) {
            counts.merge(sort, number, Long::sum);
        }

        private void add(String line) {
            digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
        }

        private CheckResult result() {
            return new CheckResult(
                    HexFormat.of().formatHex(digest.digest()), List.copyOf(problems), Map.copyOf(counts));
        }
    }
}
