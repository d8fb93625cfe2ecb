// Articles that are still to be read, the longest waiting first
MATCH (a:Article {state: "RECEIVED"})
WHERE NOT EXISTS { (a)-[:EXTRACTED_AS]->() }
RETURN a.id AS id
ORDER BY a.receivedAt, a.id
LIMIT $limit
