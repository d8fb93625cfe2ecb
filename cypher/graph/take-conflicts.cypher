// Takes away the conflicting values of things
UNWIND $ids AS id
MATCH (:Thing {id: id})-[:HAS_CONFLICT]->(c)
DETACH DELETE c
