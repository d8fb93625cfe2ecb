// What every article that has been read tells
MATCH (a:Article)-[:EXTRACTED_AS]->(e:Extraction)
RETURN a.id AS id, a.state AS state, a.publisher AS publisher, a.text AS text, a.fingerprint AS fingerprint,
  e.json AS json
ORDER BY id
