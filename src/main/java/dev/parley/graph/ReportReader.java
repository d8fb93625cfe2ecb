package dev.parley.graph;

import dev.parley.article.ArticleId;
import dev.parley.article.Fingerprint;
import dev.parley.extract.ExtractionJson;
import dev.parley.resolve.Decision;
import dev.parley.resolve.NamedPlace;
import dev.parley.resolve.NamedPlaces;
import dev.parley.resolve.Telling;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Reads everything that a story is told from. An article of which that cannot be read is set aside as failed. */
@Component
class ReportReader {
    private final Transactions transactions;
    private final ArticleStore store;

    ReportReader(Transactions transactions, ArticleStore store) {
        this.transactions = transactions;
        this.store = store;
    }

    ReportSet read() {
        while (true) {
            try {
                return readAll();
            } catch (TellingUnreadable unreadable) {
                store.untellable(unreadable.article(), unreadable);
            }
        }
    }

    private ReportSet readAll() {
        // First the count: what comes in between belongs to a change that is not claimed.
        long change = transactions.settled().reports();
        return transactions.read(transaction -> {
            Set<ArticleId> untold = new HashSet<>();
            List<Telling> tellings =
                    transaction.run(GraphStatement.LIST_TELLINGS.text()).list(row -> telling(row, untold));
            NamedPlaces places = new NamedPlaces(PlaceLog.read(transaction), tellings);
            List<Decision> decisions =
                    DecisionLog.read(transaction).stream().map(places::placed).toList();
            return new ReportSet(tellings, untold, decisions, change);
        });
    }

    /** What has been read since that change, and all decisions as they were made. */
    FurtherReports since(long change) {
        StoryState state = transactions.settled();
        return transactions.read(transaction -> {
            List<Telling> tellings = transaction
                    .run(GraphStatement.LIST_FURTHER_TELLINGS.text(), Map.of("since", change))
                    .list(row -> telling(row, new HashSet<>()));
            return new FurtherReports(tellings, DecisionLog.read(transaction), state);
        });
    }

    List<Decision> decisions() {
        return transactions.read(DecisionLog::read);
    }

    List<NamedPlace> places() {
        return transactions.read(PlaceLog::read);
    }

    NamedReports named(List<String> ids) {
        return transactions.read(transaction -> NamedReports.of(ids, transaction));
    }

    private static Telling telling(Record row, Set<ArticleId> untold) {
        ArticleId id = new ArticleId(row.get("id").asString());
        if (row.get("state").asString().equals(Stage.RECEIVED.name())) {
            untold.add(id);
        }
        Value publisher = row.get("publisher");
        try {
            return new Telling(
                    id,
                    publisher.isNull() ? null : publisher.asString(),
                    row.get("text").asString(),
                    new Fingerprint(row.get("fingerprint").asList(Value::asInt)),
                    ExtractionJson.read(row.get("json").asString()));
        } catch (RuntimeException e) {
            throw new TellingUnreadable(id, e);
        }
    }
}
