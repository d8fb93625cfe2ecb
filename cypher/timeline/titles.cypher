// What each entry of the timeline may be called, as of a moment: who takes part, and what it is about
UNWIND $ids AS id
MATCH (e:Thing|PastMeeting|PastStatement|PastMove {id: id})
RETURN id AS of,
  COLLECT {
    MATCH (e)-[l:PARTICIPATED_IN|PARTICIPATED_IN_THEN|MADE|MADE_THEN|BY|BY_THEN]-(a:Actor|PastActor)-[:WAS*0..1]->(s)
    WHERE l.knownFrom <= $at AND $at < l.knownTo AND s.knownFrom <= $at AND $at < s.knownTo
    WITH DISTINCT s.name AS name
    RETURN name ORDER BY name
  } AS actors,
  COLLECT {
    MATCH (e)-[l:HELD_AT|HELD_AT_THEN|ON|ON_THEN]->(x)-[:WAS*0..1]->(s)
    WHERE l.knownFrom <= $at AND $at < l.knownTo AND s.knownFrom <= $at AND $at < s.knownTo
    WITH DISTINCT s.name AS name
    RETURN name ORDER BY name
  } AS objects
