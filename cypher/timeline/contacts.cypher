// The meetings that took place between all of the parties or those who speak for them, as of a moment
UNWIND $ids AS party
MATCH (p:Actor|PastActor {id: party})
CALL (p) {
  MATCH (p)<-[r:REPRESENTS|REPRESENTS_THEN*0..1]-(a)-[l:PARTICIPATED_IN|PARTICIPATED_IN_THEN]->(m:Meeting|PastMeeting)-[:WAS*0..1]->(s)
  WHERE all(link IN r WHERE link.knownFrom <= $at AND $at < link.knownTo)
    AND l.knownFrom <= $at AND $at < l.knownTo AND s.knownFrom <= $at AND $at < s.knownTo
    AND s.status IN ['HELD', 'ONGOING'] AND ($indirect OR coalesce(s.channel, 'UNKNOWN') <> 'INDIRECT')
  RETURN DISTINCT m, s
}
WITH m, s, count(DISTINCT party) AS present
WHERE present = size($ids)
RETURN m.id AS id, labels(m) AS labels, properties(s) AS state
ORDER BY s.orderTime, id
