// What an actor, and those who speak for it, said and moved on an issue, in order of time, as of a moment: a page whole, the rest in short
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
WITH e, s, s.orderTime AS key
ORDER BY key, e.id
WITH collect({thing: e, state: s, key: key}) AS places
WITH places, size([place IN places WHERE place.key < $key OR (place.key = $key AND place.thing.id <= $from)]) AS begin
UNWIND range(0, size(places) - 1) AS i
WITH places[i] AS place, begin <= i AND i < begin + $limit AS wanted
WITH place.thing AS e, place.state AS s, place.key AS key, wanted
RETURN e.id AS id, key, s.act AS act, s.move AS move, s.conditional AS conditional,
  CASE WHEN wanted THEN labels(e) END AS labels, CASE WHEN wanted THEN properties(s) END AS state
ORDER BY key, id
