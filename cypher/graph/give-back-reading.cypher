// Takes back an attempt to read an article that was given up for no fault of its own
MATCH (a:Article {id: $id})
WHERE a.attempts > 0
SET a.attempts = a.attempts - 1
