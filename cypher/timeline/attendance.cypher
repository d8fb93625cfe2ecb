// Who was at each round of a negotiation, as of a moment
UNWIND $ids AS id
MATCH (n:Negotiation {id: id})<-[p:PART_OF|PART_OF_THEN]-(r:Round)-[:WAS*0..1]->(s)
WHERE p.knownFrom <= $at AND $at < p.knownTo AND s.knownFrom <= $at AND $at < s.knownTo
RETURN r.id AS id, labels(r) AS labels, properties(s) AS state,
  COLLECT {
    MATCH (r)<-[q:PART_OF|PART_OF_THEN]-(m:Meeting|PastMeeting)
    WHERE q.knownFrom <= $at AND $at < q.knownTo
    RETURN m.id ORDER BY m.id
  } AS meetings,
  COLLECT {
    MATCH (r)<-[q:PART_OF|PART_OF_THEN]-(:Meeting|PastMeeting)<-[l:PARTICIPATED_IN|PARTICIPATED_IN_THEN]-(a:Actor|PastActor)-[:WAS*0..1]->(sa)
    WHERE q.knownFrom <= $at AND $at < q.knownTo AND l.knownFrom <= $at AND $at < l.knownTo
      AND sa.knownFrom <= $at AND $at < sa.knownTo
    WITH a, sa, l.role AS role, collect(l.reports) AS reports
    RETURN {id: a.id, labels: labels(a), state: properties(sa), role: role,
      reports: reduce(all = [], each IN reports | all + each)}
    ORDER BY sa.nameKey, a.id, role
  } AS present
ORDER BY s.place, id
