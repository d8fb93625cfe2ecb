// Links things to the reports that they are folded from
UNWIND $rows AS row
MATCH (t:Thing {id: row.id})
MATCH (r:Report {id: row.report})
CREATE (t)-[:REPORTED_IN {knownFrom: r.knownFrom, owner: row.id}]->(r)
