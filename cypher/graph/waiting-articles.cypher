// The ids of articles that wait to be read, the longest waiting first
MATCH (a:Article {state: 'RECEIVED'})
RETURN a.id AS id ORDER BY a.receivedAt, a.id LIMIT $limit
