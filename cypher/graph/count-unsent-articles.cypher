// How many articles no carrier has taken yet
MATCH (a:Article {unsent: true})
RETURN count(a) AS articles
