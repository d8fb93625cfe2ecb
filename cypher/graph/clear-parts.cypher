// Takes away the past and the conflicts of things that are about to be written
UNWIND $ids AS id
MATCH (:Thing {id: id})-[:WAS|HAS_CONFLICT]->(part)
DETACH DELETE part
