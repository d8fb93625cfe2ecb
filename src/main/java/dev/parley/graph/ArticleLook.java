package dev.parley.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * One stored article as a check sees it.
 *
 * @param stored its reports
 */
record ArticleLook(String id, String state, List<Map<String, Object>> stored, List<String> problems) {

    static ArticleLook of(Record row) {
        String id = row.get("id").asString();
        String text = row.get("text").asString("");
        List<Value> reports = row.get("reports").asList(value -> value);
        List<String> problems = new ArrayList<>();
        reports.forEach(report -> addProblems(report, text, problems));
        return new ArticleLook(
                id,
                row.get("state").asString(),
                reports.stream().map(Value::asMap).toList(),
                problems);
    }

    private static void addProblems(Value report, String text, List<String> problems) {
        String id = report.get("id").asString();
        List<Integer> starts = report.get("starts").asList(Value::asInt);
        List<Integer> ends = report.get("ends").asList(Value::asInt);
        List<String> quotes = report.get("quotes").asList(Value::asString);
        if (quotes.isEmpty() || starts.size() != quotes.size() || ends.size() != quotes.size()) {
            problems.add("Report " + id + " does not show where it stands");
            return;
        }
        for (int i = 0; i < quotes.size(); i++) {
            int start = starts.get(i);
            if (!text.startsWith(quotes.get(i), start)
                    || ends.get(i) - start != quotes.get(i).length()) {
                problems.add("Report " + id + " quotes what does not stand at " + start);
            }
        }
    }
}
