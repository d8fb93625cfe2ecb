// Whether a version of the extractor has read an article, and it stands as read
MATCH (a:Article {id: $id})-[:EXTRACTED_AS]->(:Extraction {version: $version})
RETURN a.id AS id
