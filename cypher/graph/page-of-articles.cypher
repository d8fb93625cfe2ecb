// Articles with their reports, to see whether every quote stands in the text
MATCH (a:Article)
WHERE a.id > $after AND a.state <> "RETRACTED"
WITH a ORDER BY a.id LIMIT $size
RETURN a.id AS id, a.state AS state, a.text AS text,
  [(a)<-[:FROM]-(r:Report) | r {.id, .starts, .ends, .quotes}] AS reports
ORDER BY id
