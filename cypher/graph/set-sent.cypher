// Notes that a carrier has taken these articles
MATCH (a:Article)
WHERE a.id IN $ids
WITH a ORDER BY a.id
SET a.unsent = null
