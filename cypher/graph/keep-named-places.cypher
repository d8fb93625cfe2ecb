// Notes where reports stood that decisions name, unless that is known
UNWIND $rows AS row
MATCH (n:NamedReport {id: row.id})
WHERE n.start IS NULL
SET n.label = row.label, n.start = row.start, n.end = row.end
