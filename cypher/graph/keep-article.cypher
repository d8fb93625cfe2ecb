// Stores an article unless one of that id is known, retracted ones included
MERGE (a:Article {id: $id})
ON CREATE SET a += $properties
