// Writes values that exclude each other, with the reports that give them
UNWIND $rows AS row
MATCH (t:Thing {id: row.thing})
CREATE (t)-[:HAS_CONFLICT]->(c:ConflictingValue)
SET c = row.properties
WITH c, row
UNWIND row.reports AS report
MATCH (r:Report {id: report})
CREATE (c)-[:REPORTED_IN]->(r)
