// Articles that are still to be read and that no carrier has taken yet
MATCH (a:Article {unsent: true})
WHERE a.state = "RECEIVED"
RETURN a.id AS id
ORDER BY a.receivedAt, a.id
LIMIT $limit
