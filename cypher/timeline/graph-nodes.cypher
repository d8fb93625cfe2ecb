// The things of the graph, or the entries of the timeline that fit and the things around them, as of a moment
MATCH (n:Thing)-[:WAS*0..1]->(s)
WHERE s.knownFrom <= $at AND $at < s.knownTo
  AND ($all OR ((n:Entry OR n:PastMeeting OR n:PastStatement OR n:PastMove)
    AND ($from IS NULL OR coalesce(s.timeLatest, s.timeEarliest) >= $from)
    AND ($to IS NULL OR coalesce(s.timeEarliest, s.timeLatest) <= $to)
    AND (size($actors) = 0 OR EXISTS {
      MATCH (n)-[k:PARTICIPATED_IN|PARTICIPATED_IN_THEN|MADE|MADE_THEN|ADDRESSED_TO|ADDRESSED_TO_THEN|BY|BY_THEN]-(a:Actor|PastActor)-[:WAS*0..1]->(sa)
      WHERE k.knownFrom <= $at AND $at < k.knownTo AND sa.knownFrom <= $at AND $at < sa.knownTo
        AND (a.id IN $actors OR sa.nameKey IN $names OR any(alias IN sa.aliases WHERE toLower(alias) IN $aliases))
    }))
  OR (NOT (n:Entry OR n:PastMeeting OR n:PastStatement OR n:PastMove) AND EXISTS {
    MATCH (n)-[j:PARTICIPATED_IN|PARTICIPATED_IN_THEN|HELD_AT|HELD_AT_THEN|MADE|MADE_THEN|ADDRESSED_TO|ADDRESSED_TO_THEN|ABOUT|ABOUT_THEN|THROUGH|THROUGH_THEN|SAID_AT|SAID_AT_THEN|REPRESENTS|REPRESENTS_THEN|OWNS|OWNS_THEN|ON|ON_THEN|BY|BY_THEN|WITHIN|WITHIN_THEN]-(e:Entry|PastMeeting|PastStatement|PastMove)-[:WAS*0..1]->(se)
    WHERE j.knownFrom <= $at AND $at < j.knownTo AND se.knownFrom <= $at AND $at < se.knownTo
      AND ($from IS NULL OR coalesce(se.timeLatest, se.timeEarliest) >= $from)
      AND ($to IS NULL OR coalesce(se.timeEarliest, se.timeLatest) <= $to)
      AND (size($actors) = 0 OR EXISTS {
        MATCH (e)-[k:PARTICIPATED_IN|PARTICIPATED_IN_THEN|MADE|MADE_THEN|ADDRESSED_TO|ADDRESSED_TO_THEN|BY|BY_THEN]-(a:Actor|PastActor)-[:WAS*0..1]->(sa)
        WHERE k.knownFrom <= $at AND $at < k.knownTo AND sa.knownFrom <= $at AND $at < sa.knownTo
          AND (a.id IN $actors OR sa.nameKey IN $names OR any(alias IN sa.aliases WHERE toLower(alias) IN $aliases))
      })
  }))
RETURN n.id AS id, labels(n) AS labels, properties(s) AS state, COLLECT {
  MATCH (n)-[l:REPORTED_IN]->(r:Report)-[:FROM]->(a:Article)
  WHERE l.knownFrom <= $at
  RETURN {
    starts: r.starts, ends: r.ends, quotes: r.quotes, basis: r.basis,
    article: a {.id, .title, .publisher, .url, .state, .publishedEarliest, .publishedLatest, .publishedEdtf,
      .publishedPrecision, .publishedBasis}
  }
  ORDER BY r.knownFrom, r.id
} AS reports
