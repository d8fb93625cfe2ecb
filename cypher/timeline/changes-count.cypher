// How much was learnt after a moment and until another
CALL () {
  MATCH (t:Thing)-[:WAS*0..1]->(s)
  WHERE 'THING' IN $types AND s.knownFrom > $since AND s.knownFrom <= $at AND $at < s.knownTo
    AND NOT EXISTS { MATCH (t)-[:WAS*0..1]->(b) WHERE b.knownFrom <= $since AND b.knownFrom < b.knownTo }
  CALL (t) {
    MATCH (t)-[:WAS*0..1]->(b)
    WHERE b.knownFrom < b.knownTo
    RETURN min(b.knownFrom) AS known
  }
  RETURN 'THING' AS kind, known, t, s, null AS status, null AS before, null AS field, [] AS values, COLLECT {
    MATCH (t)-[l:REPORTED_IN]->(r:Report)
    WHERE l.knownFrom <= known
    RETURN r.id ORDER BY r.id
  } AS reports
UNION ALL
  MATCH (t:Meeting|PastMeeting)-[:WAS*0..1]->(s)
  WHERE 'STATUS' IN $types AND s.knownFrom > $since AND s.knownFrom <= $at AND $at < s.knownTo
  UNWIND range(1, size(s.statuses) - 1) AS i
  WITH t, s, i
  WHERE s.statusKnownFrom[i] > $since AND s.statusKnownFrom[i] <= $at
  RETURN 'STATUS' AS kind, s.statusKnownFrom[i] AS known, t, s, s.statuses[i] AS status, s.statuses[i - 1] AS before,
    null AS field, [] AS values, [s.statusReports[i]] AS reports
UNION ALL
  MATCH (t)-[:HAS_CONFLICT]->(v:ConflictingValue)
  WHERE 'DISPUTE' IN $types AND v.knownFrom > $since AND v.knownFrom <= $at AND $at < v.knownTo
  MATCH (t)-[:WAS*0..1]->(s)
  WHERE s.knownFrom <= $at AND $at < s.knownTo
  MATCH (v)-[:REPORTED_IN]->(r:Report)
  WHERE r.knownFrom <= $at
  WITH t, s, v, r
  ORDER BY v.value, r.id
  RETURN 'DISPUTE' AS kind, min(v.knownFrom) AS known, t, s, null AS status, null AS before, v.field AS field,
    collect(DISTINCT v.value) AS values, collect(DISTINCT r.id) AS reports
}
RETURN count(*) AS total
