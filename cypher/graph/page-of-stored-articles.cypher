// Ids of all articles, retracted ones included, with when each came in and what has read it
MATCH (a:Article)
WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $size
OPTIONAL MATCH (a)-[:EXTRACTED_AS]->(e:Extraction)
RETURN a.id AS id, a.receivedAt AS receivedAt, e.version AS version
ORDER BY id
