// The decisions that name a report of each thing, the earliest first
UNWIND $ids AS id
MATCH (t:Thing {id: id})-[:REPORTED_IN]->(r:Report)
WHERE NOT t:Move AND NOT t:Matter
MATCH (:NamedReport {id: r.id})<-[:NAMES]-(d:Decision)
WITH DISTINCT id, d
ORDER BY d.at, d.id
RETURN id AS of, collect(properties(d)) AS decisions
