// Removes all of an article but its id and that it was retracted
MATCH (a:Article {id: $id})
OPTIONAL MATCH (a)-[:EXTRACTED_AS]->(e:Extraction)
DETACH DELETE e
WITH DISTINCT a
SET a = {id: a.id, receivedAt: a.receivedAt, state: "RETRACTED", reason: $reason}
