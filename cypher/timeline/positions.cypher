// What an actor, and those who speak for it, said and moved on an issue, in order of time, as of a moment
MATCH (x:Actor|PastActor {id: $id})
CALL (x) {
  RETURN x AS a
  UNION
  MATCH (x)<-[r:REPRESENTS|REPRESENTS_THEN]-(a:Actor|PastActor)
  WHERE r.knownFrom <= $at AND $at < r.knownTo
  RETURN a
}
CALL (a) {
  MATCH (a)-[l:MADE|MADE_THEN]->(e:Statement|PastStatement)-[b:ABOUT|ABOUT_THEN]->(:Issue {id: $issue})
  WHERE l.knownFrom <= $at AND $at < l.knownTo AND b.knownFrom <= $at AND $at < b.knownTo
  RETURN e
  UNION
  MATCH (a)<-[l:BY|BY_THEN]-(e:Move|PastMove)-[o:ON|ON_THEN]->(:Proposal|PastProposal)-[b:ABOUT|ABOUT_THEN]->(:Issue {id: $issue})
  WHERE l.knownFrom <= $at AND $at < l.knownTo AND o.knownFrom <= $at AND $at < o.knownTo
    AND b.knownFrom <= $at AND $at < b.knownTo
  RETURN e
}
WITH DISTINCT e
MATCH (e)-[:WAS*0..1]->(s)
WHERE s.knownFrom <= $at AND $at < s.knownTo
RETURN e.id AS id, labels(e) AS labels, properties(s) AS state, s.orderTime AS key
ORDER BY key, id
