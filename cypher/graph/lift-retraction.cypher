// Stores an article that was retracted as if it were brought for the first time; others stay as they are
MATCH (a:Article {id: $id})
WHERE a.state = "RETRACTED"
SET a = $properties
SET a.id = $id
