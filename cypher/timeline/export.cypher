// The timeline with all that its lines need, in its order, between two times, of some actors, as of a moment
MATCH (e:Entry|PastMeeting|PastStatement|PastMove)-[:WAS*0..1]->(s)
WHERE s.knownFrom <= $at AND $at < s.knownTo
  AND ($from IS NULL OR coalesce(s.timeLatest, s.timeEarliest) >= $from)
  AND ($to IS NULL OR coalesce(s.timeEarliest, s.timeLatest) <= $to)
  AND (size($actors) = 0 OR EXISTS {
    MATCH (e)-[l:PARTICIPATED_IN|PARTICIPATED_IN_THEN|MADE|MADE_THEN|ADDRESSED_TO|ADDRESSED_TO_THEN|BY|BY_THEN]-(a:Actor|PastActor)-[:WAS*0..1]->(sa)
    WHERE l.knownFrom <= $at AND $at < l.knownTo AND sa.knownFrom <= $at AND $at < sa.knownTo
      AND (a.id IN $actors OR sa.nameKey IN $names OR any(alias IN sa.aliases WHERE toLower(alias) IN $aliases))
  })
WITH e, s
ORDER BY s.orderTime, e.id
RETURN e.id AS id, labels(e) AS labels, properties(s) AS state,
  COLLECT {
    MATCH (e)<-[l:PARTICIPATED_IN|PARTICIPATED_IN_THEN]-(a:Actor|PastActor)-[:WAS*0..1]->(sa)
    WHERE l.knownFrom <= $at AND $at < l.knownTo AND sa.knownFrom <= $at AND $at < sa.knownTo
    RETURN {id: a.id, name: sa.name, kind: sa.kind, role: l.role} ORDER BY l.role, sa.nameKey, a.id
  } AS participants,
  COLLECT {
    MATCH (e)-[l:HELD_AT|HELD_AT_THEN]->(p:Location|PastLocation)-[:WAS*0..1]->(sp)
    WHERE l.knownFrom <= $at AND $at < l.knownTo AND sp.knownFrom <= $at AND $at < sp.knownTo
    RETURN {id: p.id, name: sp.name, country: sp.country} ORDER BY sp.nameKey, p.id
  } AS places,
  COLLECT {
    MATCH (e)-[l:MADE|MADE_THEN|BY|BY_THEN]-(a:Actor|PastActor)-[:WAS*0..1]->(sa)
    WHERE l.knownFrom <= $at AND $at < l.knownTo AND sa.knownFrom <= $at AND $at < sa.knownTo
    RETURN {id: a.id, name: sa.name, kind: sa.kind} ORDER BY sa.nameKey, a.id
  } AS speakers,
  COLLECT {
    MATCH (e)-[l:ADDRESSED_TO|ADDRESSED_TO_THEN]->(a:Actor|PastActor)-[:WAS*0..1]->(sa)
    WHERE l.knownFrom <= $at AND $at < l.knownTo AND sa.knownFrom <= $at AND $at < sa.knownTo
    RETURN {id: a.id, name: sa.name, kind: sa.kind} ORDER BY sa.nameKey, a.id
  } AS addressees,
  COLLECT {
    MATCH (e)-[l:SAID_AT|SAID_AT_THEN]->(m:Meeting|PastMeeting)
    WHERE l.knownFrom <= $at AND $at < l.knownTo
    RETURN m.id ORDER BY m.id
  } AS saidAt,
  COLLECT {
    MATCH (e)-[l:ABOUT|ABOUT_THEN]->(x)
    WHERE l.knownFrom <= $at AND $at < l.knownTo
    RETURN x.id ORDER BY x.id
  } AS about,
  COLLECT {
    MATCH (e)-[l:ON|ON_THEN]->(p:Proposal|PastProposal)-[:WAS*0..1]->(sp)
    WHERE l.knownFrom <= $at AND $at < l.knownTo AND sp.knownFrom <= $at AND $at < sp.knownTo
    RETURN {id: p.id, name: sp.name} ORDER BY sp.name, p.id
  } AS proposals,
  COLLECT {
    MATCH (e)-[l:REPORTED_IN]->(r:Report)-[:FROM]->(a:Article)
    WHERE l.knownFrom <= $at
    RETURN {
      starts: r.starts, ends: r.ends, quotes: r.quotes, basis: r.basis,
      article: a {.id, .title, .publisher, .url, .state, .publishedEarliest, .publishedLatest, .publishedEdtf,
        .publishedPrecision, .publishedBasis}
    }
    ORDER BY r.knownFrom, r.id
  } AS reports
