// Things with all that hangs on them, to see whether everything reaches a report
MATCH (t:Thing)
WHERE t.id > $after
WITH t ORDER BY t.id LIMIT $size
RETURN t.id AS id, labels(t) AS labels, properties(t) AS properties,
  [(t)-[:WAS]->(v) | properties(v)] AS versions,
  [(t)-[e:REPORTED_IN]->(r:Report)-[:FROM]->(:Article) | {report: r.id, knownFrom: e.knownFrom}] AS evidence,
  [(t)-[l]->(o:Thing) | {
    type: type(l), target: o.id, properties: properties(l),
    missing: [id IN l.reports WHERE NOT EXISTS { (:Report {id: id}) }]}] AS links,
  [(t)-[:HAS_CONFLICT]->(c) | {properties: properties(c), reports: [(c)-[:REPORTED_IN]->(r) | r.id]}] AS conflicts
ORDER BY id
