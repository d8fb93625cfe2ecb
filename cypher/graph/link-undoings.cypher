// Links decisions to those that they undo, and notes which ones stand
MATCH (d:Decision)
SET d.standing = d.id IN $standing
WITH d
MATCH (undone:Decision {id: d.undoes})
MERGE (d)-[:UNDOES]->(undone)
