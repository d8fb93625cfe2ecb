// The links between the things of the graph, or between those that a part of it has, as of a moment
MATCH (x:Thing)-[l:PARTICIPATED_IN|PARTICIPATED_IN_THEN|HELD_AT|HELD_AT_THEN|MADE|MADE_THEN|ADDRESSED_TO|ADDRESSED_TO_THEN|ABOUT|ABOUT_THEN|THROUGH|THROUGH_THEN|SAID_AT|SAID_AT_THEN|REPRESENTS|REPRESENTS_THEN|OWNS|OWNS_THEN|ON|ON_THEN|BY|BY_THEN|WITHIN|WITHIN_THEN]->(y:Thing)
WHERE l.knownFrom <= $at AND $at < l.knownTo
CALL (x) {
  MATCH (x)-[:WAS*0..1]->(s)
  WHERE s.knownFrom <= $at AND $at < s.knownTo
  RETURN $all OR ((x:Entry OR x:PastMeeting OR x:PastStatement OR x:PastMove)
    AND ($from IS NULL OR coalesce(s.timeLatest, s.timeEarliest) >= $from)
    AND ($to IS NULL OR coalesce(s.timeEarliest, s.timeLatest) <= $to)
    AND (size($actors) = 0 OR EXISTS {
      MATCH (x)-[k:PARTICIPATED_IN|PARTICIPATED_IN_THEN|MADE|MADE_THEN|ADDRESSED_TO|ADDRESSED_TO_THEN|BY|BY_THEN]-(a:Actor|PastActor)-[:WAS*0..1]->(sa)
      WHERE k.knownFrom <= $at AND $at < k.knownTo AND sa.knownFrom <= $at AND $at < sa.knownTo
        AND (a.id IN $actors OR sa.nameKey IN $names OR any(alias IN sa.aliases WHERE toLower(alias) IN $aliases))
    }))
    OR (NOT (x:Entry OR x:PastMeeting OR x:PastStatement OR x:PastMove) AND EXISTS {
      MATCH (x)-[j:PARTICIPATED_IN|PARTICIPATED_IN_THEN|HELD_AT|HELD_AT_THEN|MADE|MADE_THEN|ADDRESSED_TO|ADDRESSED_TO_THEN|ABOUT|ABOUT_THEN|THROUGH|THROUGH_THEN|SAID_AT|SAID_AT_THEN|REPRESENTS|REPRESENTS_THEN|OWNS|OWNS_THEN|ON|ON_THEN|BY|BY_THEN|WITHIN|WITHIN_THEN]-(e:Entry|PastMeeting|PastStatement|PastMove)-[:WAS*0..1]->(se)
      WHERE j.knownFrom <= $at AND $at < j.knownTo AND se.knownFrom <= $at AND $at < se.knownTo
        AND ($from IS NULL OR coalesce(se.timeLatest, se.timeEarliest) >= $from)
        AND ($to IS NULL OR coalesce(se.timeEarliest, se.timeLatest) <= $to)
        AND (size($actors) = 0 OR EXISTS {
          MATCH (e)-[k:PARTICIPATED_IN|PARTICIPATED_IN_THEN|MADE|MADE_THEN|ADDRESSED_TO|ADDRESSED_TO_THEN|BY|BY_THEN]-(a:Actor|PastActor)-[:WAS*0..1]->(sa)
          WHERE k.knownFrom <= $at AND $at < k.knownTo AND sa.knownFrom <= $at AND $at < sa.knownTo
            AND (a.id IN $actors OR sa.nameKey IN $names OR any(alias IN sa.aliases WHERE toLower(alias) IN $aliases))
        })
    }) AS first
}
CALL (y) {
  MATCH (y)-[:WAS*0..1]->(s)
  WHERE s.knownFrom <= $at AND $at < s.knownTo
  RETURN $all OR ((y:Entry OR y:PastMeeting OR y:PastStatement OR y:PastMove)
    AND ($from IS NULL OR coalesce(s.timeLatest, s.timeEarliest) >= $from)
    AND ($to IS NULL OR coalesce(s.timeEarliest, s.timeLatest) <= $to)
    AND (size($actors) = 0 OR EXISTS {
      MATCH (y)-[k:PARTICIPATED_IN|PARTICIPATED_IN_THEN|MADE|MADE_THEN|ADDRESSED_TO|ADDRESSED_TO_THEN|BY|BY_THEN]-(a:Actor|PastActor)-[:WAS*0..1]->(sa)
      WHERE k.knownFrom <= $at AND $at < k.knownTo AND sa.knownFrom <= $at AND $at < sa.knownTo
        AND (a.id IN $actors OR sa.nameKey IN $names OR any(alias IN sa.aliases WHERE toLower(alias) IN $aliases))
    }))
    OR (NOT (y:Entry OR y:PastMeeting OR y:PastStatement OR y:PastMove) AND EXISTS {
      MATCH (y)-[j:PARTICIPATED_IN|PARTICIPATED_IN_THEN|HELD_AT|HELD_AT_THEN|MADE|MADE_THEN|ADDRESSED_TO|ADDRESSED_TO_THEN|ABOUT|ABOUT_THEN|THROUGH|THROUGH_THEN|SAID_AT|SAID_AT_THEN|REPRESENTS|REPRESENTS_THEN|OWNS|OWNS_THEN|ON|ON_THEN|BY|BY_THEN|WITHIN|WITHIN_THEN]-(e:Entry|PastMeeting|PastStatement|PastMove)-[:WAS*0..1]->(se)
      WHERE j.knownFrom <= $at AND $at < j.knownTo AND se.knownFrom <= $at AND $at < se.knownTo
        AND ($from IS NULL OR coalesce(se.timeLatest, se.timeEarliest) >= $from)
        AND ($to IS NULL OR coalesce(se.timeEarliest, se.timeLatest) <= $to)
        AND (size($actors) = 0 OR EXISTS {
          MATCH (e)-[k:PARTICIPATED_IN|PARTICIPATED_IN_THEN|MADE|MADE_THEN|ADDRESSED_TO|ADDRESSED_TO_THEN|BY|BY_THEN]-(a:Actor|PastActor)-[:WAS*0..1]->(sa)
          WHERE k.knownFrom <= $at AND $at < k.knownTo AND sa.knownFrom <= $at AND $at < sa.knownTo
            AND (a.id IN $actors OR sa.nameKey IN $names OR any(alias IN sa.aliases WHERE toLower(alias) IN $aliases))
        })
    }) AS second
}
WITH x, l, y, first, second
WHERE first AND second
RETURN x.id AS source, y.id AS target, replace(type(l), '_THEN', '') AS type, l.role AS role,
  COUNT { MATCH (r:Report) WHERE r.id IN l.reports AND r.knownFrom <= $at } AS reports
