// Takes away links from things to reports that no longer tell of them
UNWIND $rows AS row
MATCH (t:Thing {id: row.thing})
MATCH (r:Report {id: row.report})
MATCH (t)-[l:REPORTED_IN]->(r)
DELETE l
