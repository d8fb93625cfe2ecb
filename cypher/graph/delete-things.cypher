// Takes away things that the story no longer has, with their past
UNWIND $ids AS id
MATCH (t:Thing {id: id})
OPTIONAL MATCH (t)-[:WAS|HAS_CONFLICT]->(part)
DETACH DELETE part
WITH DISTINCT t
DETACH DELETE t
