// The shortest ways from one thing to another through meetings that took place, statements and representation, as of a moment
MATCH (a:Thing|PastActor|PastLocation|PastMeeting|PastStatement|PastProposal|PastMove {id: $from})
MATCH (b:Thing|PastActor|PastLocation|PastMeeting|PastStatement|PastProposal|PastMove {id: $to})
MATCH p = ALL SHORTEST (a) (()-[l:PARTICIPATED_IN|PARTICIPATED_IN_THEN|MADE|MADE_THEN|ADDRESSED_TO|ADDRESSED_TO_THEN|SAID_AT|SAID_AT_THEN|REPRESENTS|REPRESENTS_THEN]-(y)
  WHERE l.knownFrom <= $at AND $at < l.knownTo
    AND (NOT (y:Meeting OR y:PastMeeting) OR y.id = $to OR EXISTS {
      MATCH (y)-[:WAS*0..1]->(s)
      WHERE s.knownFrom <= $at AND $at < s.knownTo AND s.status IN ['HELD', 'ONGOING']
    })){1,8} (b)
WHERE length(p) <= $longest
WITH p, [n IN nodes(p) | n.id] AS order
ORDER BY order, [l IN relationships(p) | type(l) + coalesce(l.role, '')]
LIMIT $limit
RETURN
  [n IN nodes(p) | {
    id: n.id, labels: labels(n),
    state: head([(n)-[:WAS*0..1]->(s) WHERE s.knownFrom <= $at AND $at < s.knownTo | properties(s)])
  }] AS things,
  [l IN relationships(p) | {
    type: replace(type(l), '_THEN', ''), from: startNode(l).id, role: l.role, reports: l.reports
  }] AS links
