// A spokeswoman with a thousand statements
MATCH (post:Article {id: 'post'})
CREATE (ra:Report:ActorReport {id: 'post-a9', articleId: 'post', starts: [15], ends: [26], quotes: ['Ilse Quandt'], basis: 'OUTLET', knownFrom: datetime('2025-03-11T23:59:59.999Z')})-[:FROM]->(post)
CREATE (hub:Thing:Actor:Person {id: 'post-a9', knownFrom: datetime('2025-03-11T23:59:59.999Z'), knownTo: datetime('9999-12-31T00:00:00Z'), sourceCount: 1, reportCount: 1, disputed: false, hash: 'h-hub', name: 'Runa Holt', kind: 'PERSON', aliases: [], titles: [], nameKey: 'runa holt'})
CREATE (hub)-[:REPORTED_IN {knownFrom: datetime('2025-03-11T23:59:59.999Z')}]->(ra)
WITH post, hub
UNWIND range(1, 1000) AS n
CREATE (r:Report:StatementReport {id: 'post-s' + (1000 + n), articleId: 'post', starts: [132], ends: [168], quotes: ['"The port must stay open," Berg said'], basis: 'NAMED', knownFrom: datetime('2025-03-11T23:59:59.999Z')})-[:FROM]->(post)
CREATE (s:Thing:Statement:Entry {id: 'post-s' + (1000 + n), knownFrom: datetime('2025-03-11T23:59:59.999Z'), knownTo: datetime('9999-12-31T00:00:00Z'), sourceCount: 1, reportCount: 1, disputed: false, hash: 'h' + n, text: 'Remark ' + n, speech: 'DIRECT', act: 'INFORM', conditional: false, timeEarliest: datetime('2024-01-01T00:00:00Z') + duration({days: n % 400}), timeLatest: datetime('2024-01-01T23:59:59.999Z') + duration({days: n % 400}), timeEdtf: toString(date('2024-01-01') + duration({days: n % 400})), timePrecision: 'DAY', orderTime: datetime('2024-01-01T00:00:00Z') + duration({days: n % 400})})
CREATE (s)-[:REPORTED_IN {knownFrom: datetime('2025-03-11T23:59:59.999Z')}]->(r)
CREATE (hub)-[:MADE {knownFrom: datetime('2025-03-11T23:59:59.999Z'), knownTo: datetime('9999-12-31T00:00:00Z'), reports: [r.id]}]->(s)
