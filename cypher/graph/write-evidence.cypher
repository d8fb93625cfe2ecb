// Links things to the reports that tell of them
UNWIND $rows AS row
MATCH (t:Thing {id: row.thing})
MATCH (r:Report {id: row.report})
CREATE (t)-[:REPORTED_IN {knownFrom: row.knownFrom}]->(r)
