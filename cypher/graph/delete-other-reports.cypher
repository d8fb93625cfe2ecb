// Takes away the reports of an article that are not among the given ones
MATCH (r:Report {articleId: $id})
WHERE NOT r.id IN $kept
WITH r, r.id AS id
DETACH DELETE r
RETURN id
