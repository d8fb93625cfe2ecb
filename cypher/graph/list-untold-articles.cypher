// Articles that have been read, but that the story does not hold yet
MATCH (a:Article {state: "RECEIVED"})
WHERE EXISTS { (a)-[:EXTRACTED_AS]->() }
RETURN a.id AS id
ORDER BY id
