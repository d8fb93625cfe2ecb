// What each id names: a report with its article, or a move, which has no report of its own
UNWIND $ids AS id
OPTIONAL MATCH (r:Report {id: id})
OPTIONAL MATCH (m:Thing {id: id})
WHERE m:Move OR m:PastMove
RETURN id, r.articleId AS article, labels(r) AS labels, m IS NOT NULL AS isMove
