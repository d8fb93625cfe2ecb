// Counts the attempts to read an article, for the first time or anew; what ends an attempt takes the count away
MATCH (a:Article {id: $id})
WHERE a.state IN ["RECEIVED", "PROCESSED"]
SET a.attempts = coalesce(a.attempts, 0) + 1
RETURN a.attempts AS attempts
