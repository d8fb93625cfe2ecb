// Why reports were taken to tell of each of the meetings, as of a moment, oldest knowledge first
UNWIND $ids AS id
MATCH (m:Meeting|PastMeeting {id: id})-[l:REPORTED_IN]->(r:Report)
WHERE l.knownFrom <= $at AND l.features IS NOT NULL
RETURN id AS of, r.id AS report, l.features AS features, l.weights AS weights
ORDER BY r.knownFrom, report
