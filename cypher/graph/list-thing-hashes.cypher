// What the graph holds of the story, by the hash of each thing
MATCH (t:Thing)
RETURN t.id AS id, t.hash AS hash
