// Stores what an article was found to tell
MATCH (a:Article {id: $id})
CREATE (a)-[:EXTRACTED_AS]->(:Extraction {articleId: $id, version: $version, json: $json})
