// What the articles tell that have been read since a change of the reports
MATCH (e:Extraction)
WHERE e.change > $since
MATCH (a:Article)-[:EXTRACTED_AS]->(e)
RETURN a.id AS id, a.state AS state, a.publisher AS publisher, a.text AS text, a.fingerprint AS fingerprint,
  e.json AS json
ORDER BY id
