// How many articles are in each state
MATCH (a:Article) RETURN a.state AS state, count(*) AS articles
