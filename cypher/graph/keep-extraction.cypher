// Stores what an article tells, instead of what was stored before, unless that is the same
MATCH (a:Article {id: $id})
WHERE a.state <> "RETRACTED"
  AND NOT EXISTS { (a)-[:EXTRACTED_AS]->(:Extraction {version: $version, json: $json}) }
MERGE (a)-[:EXTRACTED_AS]->(e:Extraction {articleId: $id})
SET e.version = $version, e.json = $json, e.change = $change, a.state = "RECEIVED", a.reason = null, a.attempts = null, a.unsent = null
RETURN a.id AS id
