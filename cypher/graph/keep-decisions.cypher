// Stores decisions unless they are known, and links them to the reports that they name
UNWIND $rows AS row
MERGE (d:Decision {id: row.id})
ON CREATE SET d += row.properties
FOREACH (report IN row.properties.reports |
  MERGE (n:NamedReport {id: report})
  MERGE (d)-[:NAMES]->(n))
