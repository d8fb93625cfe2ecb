// Stores an article's reports with the words that support them
MATCH (a:Article {id: $id})
UNWIND $rows AS row
CREATE (r:Report)-[:FROM]->(a)
SET r = row.properties, r:$(row.labels)
