// How many there are of each kind, and of what time, as of a moment
CALL () {
  MATCH (e:Entry|PastMeeting|PastStatement|PastMove)-[:WAS*0..1]->(s)
  WHERE s.knownFrom <= $at AND $at < s.knownTo
  RETURN min(s.timeEarliest) AS firstBegin, min(s.timeLatest) AS firstEnd,
    max(s.timeLatest) AS lastEnd, max(s.timeEarliest) AS lastBegin
}
RETURN
  CASE WHEN firstBegin <= firstEnd OR firstEnd IS NULL THEN firstBegin ELSE firstEnd END AS earliest,
  CASE WHEN lastEnd >= lastBegin OR lastBegin IS NULL THEN lastEnd ELSE lastBegin END AS latest,
  {
    articles: COUNT { MATCH (a:Article) WHERE a.knownFrom <= $at },
    sources: COUNT { MATCH (a:Article) WHERE a.knownFrom <= $at AND (a.source IS NULL OR a.source = a.id) },
    reports: COUNT { MATCH (r:Report) WHERE r.knownFrom <= $at },
    actors: COUNT { MATCH (:Actor|PastActor)-[:WAS*0..1]->(s) WHERE s.knownFrom <= $at AND $at < s.knownTo },
    locations: COUNT { MATCH (:Location|PastLocation)-[:WAS*0..1]->(s) WHERE s.knownFrom <= $at AND $at < s.knownTo },
    meetings: COUNT { MATCH (:Meeting|PastMeeting)-[:WAS*0..1]->(s) WHERE s.knownFrom <= $at AND $at < s.knownTo },
    statements: COUNT { MATCH (:Statement|PastStatement)-[:WAS*0..1]->(s) WHERE s.knownFrom <= $at AND $at < s.knownTo },
    proposals: COUNT { MATCH (:Proposal|PastProposal)-[:WAS*0..1]->(s) WHERE s.knownFrom <= $at AND $at < s.knownTo },
    moves: COUNT { MATCH (:Move|PastMove)-[:WAS*0..1]->(s) WHERE s.knownFrom <= $at AND $at < s.knownTo },
    disputed: COUNT {
      MATCH (:Thing)-[:WAS*0..1]->(s)
      WHERE s.disputed AND s.knownFrom <= $at AND $at < s.knownTo
    }
  } AS counts
