// Articles whose reports another version of the extractor made, the longest known first
MATCH (a:Article {state: "PROCESSED"})-[:EXTRACTED_AS]->(e:Extraction)
WHERE e.version <> $version
RETURN a.id AS id
ORDER BY a.receivedAt, a.id
LIMIT $limit
