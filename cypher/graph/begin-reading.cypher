// Counts the attempts to read an article; what ends an attempt takes the count away
MATCH (a:Article {id: $id, state: "RECEIVED"})
SET a.attempts = coalesce(a.attempts, 0) + 1
RETURN a.attempts AS attempts
