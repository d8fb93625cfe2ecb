// Takes away what an article was found to tell
MATCH (:Article {id: $id})-[:EXTRACTED_AS]->(e:Extraction)
DETACH DELETE e
