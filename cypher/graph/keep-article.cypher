// Stores an article once; an article that is known, also as retracted, is left as it is
MERGE (a:Article {id: $id})
  ON CREATE SET a += $properties
