// Notes which articles the story holds: those given, or all, that were read up to the change of reports that it was told from
MATCH (a:Article {state: "RECEIVED"})-[:EXTRACTED_AS]->(e:Extraction)
WHERE coalesce(e.change, 0) <= $change AND ($ids IS NULL OR a.id IN $ids)
WITH a ORDER BY a.id
SET a.state = "PROCESSED", a.reason = null
