// Writes the values on which reports disagree, each with its reports
UNWIND $rows AS row
MATCH (t:Thing {id: row.id})
CREATE (t)-[:HAS_CONFLICT]->(c:ConflictingValue)
SET c = row.properties
WITH c, row
UNWIND row.reports AS report
MATCH (r:Report {id: report})
CREATE (c)-[:REPORTED_IN {knownFrom: r.knownFrom}]->(r)
