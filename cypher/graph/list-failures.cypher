// Those of some articles that could not be read or told, and why
MATCH (a:Article)
WHERE a.id IN $ids AND a.state = "FAILED"
RETURN a.id AS id, a.reason AS reason
ORDER BY id
