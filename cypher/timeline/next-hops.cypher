// Where one gets from each of the things by one link, no earlier than a time, as of a moment
UNWIND $frontier AS place
MATCH (x:Thing {id: place.id})
MATCH (x)-[l:PARTICIPATED_IN|PARTICIPATED_IN_THEN|MADE|MADE_THEN|ADDRESSED_TO|ADDRESSED_TO_THEN|SAID_AT|SAID_AT_THEN|REPRESENTS|REPRESENTS_THEN]-(y)-[:WAS*0..1]->(s)
WHERE l.knownFrom <= $at AND $at < l.knownTo AND s.knownFrom <= $at AND $at < s.knownTo
  AND (NOT (y:Meeting OR y:PastMeeting) OR y.id = $to OR s.status IN ['HELD', 'ONGOING'])
  AND (place.notBefore IS NULL OR s.timeLatest IS NULL OR s.timeLatest >= place.notBefore)
RETURN x.id AS origin, y.id AS id, labels(y) AS labels, properties(s) AS state,
  replace(type(l), '_THEN', '') AS type, startNode(l) = x AS outward, l.role AS role, l.reports AS reports
ORDER BY origin, id, type, role
