package dev.parley.graph;

import dev.parley.resolve.Decision;
import dev.parley.resolve.StandingDecisions;
import dev.parley.resolve.Telling;
import dev.parley.resolve.story.Resolver;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** Looks over the whole store, page by page: that everything reaches its evidence, and what it comes to in one hash. */
@Component
public class GraphCheck {
    private static final int PAGE = 200;

    private final Transactions transactions;
    private final ReportReader reader;
    private final StoryWriter writer;
    private final Resolver resolver;

    GraphCheck(Transactions transactions, ReportReader reader, StoryWriter writer, Resolver resolver) {
        this.transactions = transactions;
        this.reader = reader;
        this.writer = writer;
        this.resolver = resolver;
    }

    public CheckResult run() {
        return look(null);
    }

    /** Computes everything anew as well and holds it against what is stored; nobody else writes meanwhile. */
    public CheckResult refold() {
        return writer.untilCurrent(() -> {
            ReportSet reports = reader.read();
            List<Telling> told = reports.without(reports.untold());
            return look(new Refold(resolver.resolve(told, reports.decisions()), told));
        });
    }

    private CheckResult look(@Nullable Refold refold) {
        // What was committed before is wholly there; what is committed meanwhile may be seen in part.
        transactions.settled();
        Look look = new Look(refold);
        pages(GraphStatement.PAGE_OF_ARTICLES, look::atArticle);
        pages(GraphStatement.PAGE_OF_THINGS, look::atThing);
        look.atDecisions(reader.decisions());
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
        private final @Nullable Refold refold;

        private Look(@Nullable Refold refold) {
            this.refold = refold;
        }

        private void atArticle(Record row) {
            ArticleLook article = ArticleLook.of(row);
            problems.addAll(article.problems());
            count("articles", 1);
            count("reports", article.stored().size());
            add(article.id() + " " + article.state());
            if (refold != null) {
                refold.hold(article);
            }
        }

        private void atThing(Record row) {
            ThingLook thing = ThingLook.of(row);
            problems.addAll(thing.problems());
            count("things", 1);
            count("links", thing.links().size());
            count("versions", thing.versions().size());
            add(thing.text());
            if (refold != null) {
                refold.hold(thing);
            }
        }

        /** Who decided it, when and why is the log's, and so is what was undone: only what constrains is the story's. */
        private void atDecisions(List<Decision> decisions) {
            count("decisions", decisions.size());
            for (Decision decision : StandingDecisions.of(decisions)) {
                SortedMap<String, Object> constraint = new TreeMap<>(DecisionProperties.of(decision));
                constraint.keySet().removeAll(List.of("author", "at", "reason"));
                add("decided " + constraint);
            }
        }

        private void count(String sort, long number) {
            counts.merge(sort, number, Long::sum);
        }

        private void add(String line) {
            digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
        }

        private CheckResult result() {
            if (refold != null) {
                problems.addAll(refold.problems());
            }
            return new CheckResult(
                    HexFormat.of().formatHex(digest.digest()), List.copyOf(problems), Map.copyOf(counts));
        }
    }
}
