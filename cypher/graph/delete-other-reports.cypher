// Takes away the reports of an article that are not among the given ones
MATCH (r:Report {articleId: $id})
WHERE NOT r.id IN $kept
DETACH DELETE r
