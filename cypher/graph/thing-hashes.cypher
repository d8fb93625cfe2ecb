// What the graph holds now: each thing's id and the hash of its fold
MATCH (t:Thing) RETURN t.id AS id, t.hash AS hash
UNION ALL
MATCH (t:PastActor|PastLocation|PastMeeting|PastStatement|PastProposal|PastMove) WHERE NOT t:Thing
RETURN t.id AS id, t.hash AS hash
