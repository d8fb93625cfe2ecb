package dev.parley.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** What articles say: their texts, and what was read from them. */
@Component
public class ArticleContents {
    private final Reads reads;

    ArticleContents(Reads reads) {
        this.reads = reads;
    }

    /** By article id; without those that have no text, as retracted ones. */
    public Map<String, String> texts(Collection<String> articles) {
        Map<String, String> texts = new HashMap<>();
        reads.list(ReadStatement.ARTICLE_TEXTS, Map.of("ids", List.copyOf(articles)), row -> row)
                .forEach(row -> {
                    String text = Things.text(row.get("text"));
                    if (text != null) {
                        texts.put(row.get("of").asString(), text);
                    }
                });
        return texts;
    }

    /** What each article tells of which thing, in the order of the text. */
    public Map<ThingAt, List<Report>> reports(Collection<ThingAt> articles) {
        Map<ThingAt, List<Report>> reports = new HashMap<>();
        ByMoment.of(articles)
                .forEach((moment, ids) -> reads.list(
                                ReadStatement.ARTICLE_REPORTS, Map.of("ids", ids, "at", moment.parameter()), row -> row)
                        .forEach(row -> reports.computeIfAbsent(
                                        new ThingAt(row.get("of").asString(), moment), key -> new ArrayList<>())
                                .add(report(row, moment))));
        return reports;
    }

    private static Report report(Record row, Moment moment) {
        List<Passage> places = Articles.passages(row.get("starts"), row.get("ends"));
        List<Report.Words> words = IntStream.range(0, places.size())
                .mapToObj(i -> new Report.Words(
                        places.get(i).start(),
                        places.get(i).end(),
                        row.get("quotes").get(i).asString()))
                .toList();
        return new Report(
                row.get("report").asString(), Things.thing(row, moment), words, Things.text(row.get("basis")));
    }
}
