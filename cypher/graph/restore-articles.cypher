// Stores articles as they once were, without those whose ids are known
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
ON CREATE SET a += row.properties
