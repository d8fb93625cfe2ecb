// Links things to the reports that tell of them; where a report joined what was known before, with what spoke for it
UNWIND $rows AS row
MATCH (t:Thing {id: row.thing})
MATCH (r:Report {id: row.report})
CREATE (t)-[:REPORTED_IN {knownFrom: row.knownFrom, features: row.features, weights: row.weights}]->(r)
