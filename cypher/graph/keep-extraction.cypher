// Stores what an article tells, instead of what was stored before
MATCH (a:Article {id: $id})
WHERE a.state <> "RETRACTED"
MERGE (a)-[:EXTRACTED_AS]->(e:Extraction {articleId: $id})
SET e.version = $version, e.json = $json, a.state = "RECEIVED", a.reason = null, a.attempts = null
RETURN a.id AS id
