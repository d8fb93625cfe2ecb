// Removes an article's reports and its extraction
MATCH (a:Article {id: $id})
OPTIONAL MATCH (a)-[:EXTRACTED_AS]->(e:Extraction)
OPTIONAL MATCH (r:Report {articleId: $id})
DETACH DELETE e, r
