// How many articles each publisher has, the most first, as of a moment
MATCH (a:Article)
WHERE a.knownFrom <= $at AND a.state <> 'RETRACTED'
RETURN a.publisher AS publisher, count(a) AS articles
ORDER BY articles DESC, publisher
LIMIT 1000
