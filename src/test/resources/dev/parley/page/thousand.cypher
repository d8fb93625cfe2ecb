// A story of a hundred people with three hundred meetings and seven hundred statements, for the benchmark
MATCH (post:Article {id: 'post'})
WITH post, datetime('2025-03-11T23:59:59.999Z') AS known, datetime('9999-12-31T00:00:00Z') AS ever
CALL (post, known, ever) {
  UNWIND range(0, 99) AS n
  CREATE (r:Report:ActorReport {id: 'b-a' + n, articleId: 'post', starts: [15], ends: [26], quotes: ['Ilse Quandt'], basis: 'OUTLET', knownFrom: known})-[:FROM]->(post)
  CREATE (a:Thing:Actor:Person {id: 'b-a' + n, knownFrom: known, knownTo: ever, sourceCount: 1, reportCount: 1, disputed: false, hash: 'b-a' + n, name: 'Delegate ' + n, kind: 'PERSON', aliases: [], titles: [], nameKey: 'delegate ' + n})-[:REPORTED_IN {knownFrom: known}]->(r)
}
CALL (post, known, ever) {
  UNWIND range(0, 299) AS n
  WITH post, known, ever, n, datetime('2015-01-01T00:00:00Z') + duration({days: n * 12}) AS day
  CREATE (r:Report:MeetingReport {id: 'b-m' + n, articleId: 'post', starts: [27], ends: [50], quotes: ['met in Geneva on Monday'], basis: 'OUTLET', knownFrom: known})-[:FROM]->(post)
  CREATE (m:Thing:Meeting:Entry {id: 'b-m' + n, knownFrom: known, knownTo: ever, sourceCount: 1, reportCount: 1, disputed: false, hash: 'b-m' + n, kind: 'TALKS', channel: 'IN_PERSON', status: 'HELD', statuses: ['HELD'], statusKnownFrom: [known], statusReports: ['b-m' + n], timeEarliest: day, timeLatest: day + duration('PT23H59M59S'), timeEdtf: toString(date(day)), timePrecision: 'DAY', orderTime: day})-[:REPORTED_IN {knownFrom: known}]->(r)
  WITH m, n, known, ever
  UNWIND [n % 100, (n * 7 + 3) % 100, (n * n + 11) % 100] AS who
  MATCH (a:Actor {id: 'b-a' + who})
  MERGE (a)-[p:PARTICIPATED_IN]->(m)
  SET p.knownFrom = known, p.knownTo = ever, p.reports = [m.id], p.role = 'PARTY'
}
CALL (post, known, ever) {
  UNWIND range(0, 699) AS n
  WITH post, known, ever, n, datetime('2015-01-01T00:00:00Z') + duration({days: n * 5}) AS day
  MATCH (a:Actor {id: 'b-a' + n % 100})
  CREATE (r:Report:StatementReport {id: 'b-s' + n, articleId: 'post', starts: [132], ends: [168], quotes: ['"The port must stay open," Berg said'], basis: 'NAMED', knownFrom: known})-[:FROM]->(post)
  CREATE (s:Thing:Statement:Entry {id: 'b-s' + n, knownFrom: known, knownTo: ever, sourceCount: 1, reportCount: 1, disputed: false, hash: 'b-s' + n, text: 'Remark ' + n, speech: 'DIRECT', act: 'INFORM', conditional: false, timeEarliest: day, timeLatest: day + duration('PT23H59M59S'), timeEdtf: toString(date(day)), timePrecision: 'DAY', orderTime: day})-[:REPORTED_IN {knownFrom: known}]->(r)
  CREATE (a)-[:MADE {knownFrom: known, knownTo: ever, reports: [r.id]}]->(s)
}
RETURN count(*)
