// Marks articles as processed where they are, and says which article each reprints
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.source = row.source, a.state = CASE WHEN row.processed THEN 'PROCESSED' ELSE a.state END
