// Notes for each article which one it reprints, if any
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
WHERE a.source IS NULL OR a.source <> row.source
SET a.source = row.source
