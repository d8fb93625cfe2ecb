// Beside the harbour talks: a postponed meeting, one with an open date, one of two dates, and an article that is markup
MATCH (ledger:Article {id: 'ledger'}), (post:Article {id: 'post'}), (berg:Actor {id: 'ledger-a1'}), (quandt:Actor {id: 'ledger-a2'})
CREATE
  (:Article {id: 'markup', text: 'A note: <script>window.broken = true</script> and <img src=x onerror="window.broken = true"> stand here as text.', title: '<b>Markup</b> in a note', publisher: 'Daily Ledger', language: 'en', state: 'PROCESSED', receivedAt: datetime('2025-04-03T10:00:00Z'), textHash: 'hash-markup', knownFrom: datetime('2025-04-03T23:59:59.999Z'), source: 'markup', boilerplateStarts: [0], boilerplateEnds: [7], publishedEarliest: datetime('2025-04-03T00:00:00Z'), publishedLatest: datetime('2025-04-03T23:59:59.999Z'), publishedEdtf: '2025-04-03', publishedPrecision: 'DAY', publishedBasis: 'GIVEN'}),
  (r1:Report:MeetingReport {id: 'ledger-m8', articleId: 'ledger', starts: [114], ends: [129], quotes: ['A further round'], basis: 'OUTLET', knownFrom: datetime('2025-03-02T23:59:59.999Z')}),
  (r1)-[:FROM]->(ledger),
  (put:Thing:Meeting:Entry {id: 'ledger-m8', knownFrom: datetime('2025-03-02T23:59:59.999Z'), knownTo: datetime('9999-12-31T00:00:00Z'), sourceCount: 1, reportCount: 1, disputed: false, hash: 'h-put', kind: 'TALKS', channel: 'IN_PERSON', status: 'POSTPONED', statuses: ['PLANNED', 'POSTPONED'], statusKnownFrom: [datetime('2025-03-02T23:59:59.999Z'), datetime('2025-03-11T23:59:59.999Z')], statusReports: ['ledger-m8', 'ledger-m8'], timeEarliest: datetime('2025-05-05T00:00:00Z'), timeLatest: datetime('2025-05-05T23:59:59.999Z'), timeEdtf: '2025-05-05', timePrecision: 'DAY', orderTime: datetime('2025-05-05T00:00:00Z')}),
  (put)-[:REPORTED_IN {knownFrom: datetime('2025-03-02T23:59:59.999Z')}]->(r1),
  (berg)-[:PARTICIPATED_IN {knownFrom: datetime('2025-03-02T23:59:59.999Z'), knownTo: datetime('9999-12-31T00:00:00Z'), reports: ['ledger-m8'], role: 'PARTY'}]->(put),
  (r2:Report:MeetingReport {id: 'ledger-m9', articleId: 'ledger', starts: [153], ends: [161], quotes: ['A summit'], basis: 'OUTLET', knownFrom: datetime('2025-03-02T23:59:59.999Z')}),
  (r2)-[:FROM]->(ledger),
  (after:Thing:Meeting:Entry {id: 'ledger-m9', knownFrom: datetime('2025-03-02T23:59:59.999Z'), knownTo: datetime('9999-12-31T00:00:00Z'), sourceCount: 1, reportCount: 1, disputed: false, hash: 'h-after', kind: 'CONFERENCE', channel: 'UNKNOWN', status: 'PROPOSED', statuses: ['PROPOSED'], statusKnownFrom: [datetime('2025-03-02T23:59:59.999Z')], statusReports: ['ledger-m9'], timeEarliest: datetime('2025-05-20T00:00:00Z'), timeEdtf: '2025-05-20/..', timePrecision: 'RANGE', orderTime: datetime('2025-05-20T00:00:00Z')}),
  (after)-[:REPORTED_IN {knownFrom: datetime('2025-03-02T23:59:59.999Z')}]->(r2),
  (r3:Report:MeetingReport {id: 'post-m8', articleId: 'post', starts: [27], ends: [50], quotes: ['met in Geneva on Monday'], basis: 'OUTLET', knownFrom: datetime('2025-03-11T23:59:59.999Z')}),
  (r3)-[:FROM]->(post),
  (two:Thing:Meeting:Entry {id: 'post-m8', knownFrom: datetime('2025-03-11T23:59:59.999Z'), knownTo: datetime('9999-12-31T00:00:00Z'), sourceCount: 2, reportCount: 2, disputed: true, hash: 'h-two', kind: 'SIGNING', channel: 'IN_PERSON', status: 'HELD', statuses: ['HELD'], statusKnownFrom: [datetime('2025-03-11T23:59:59.999Z')], statusReports: ['post-m8'], timeEarliest: datetime('2025-02-10T00:00:00Z'), timeLatest: datetime('2025-02-10T23:59:59.999Z'), timeEdtf: '2025-02-10', timePrecision: 'DAY', orderTime: datetime('2025-02-10T00:00:00Z')}),
  (two)-[:REPORTED_IN {knownFrom: datetime('2025-03-11T23:59:59.999Z')}]->(r3),
  (quandt)-[:PARTICIPATED_IN {knownFrom: datetime('2025-03-11T23:59:59.999Z'), knownTo: datetime('9999-12-31T00:00:00Z'), reports: ['post-m8'], role: 'PARTY'}]->(two),
  (c1:ConflictingValue {field: 'time', value: '2025-02-10', knownFrom: datetime('2025-03-11T23:59:59.999Z'), knownTo: datetime('9999-12-31T00:00:00Z')}),
  (two)-[:HAS_CONFLICT]->(c1),
  (c1)-[:REPORTED_IN]->(r3),
  (c2:ConflictingValue {field: 'time', value: '2025-02-17', knownFrom: datetime('2025-03-11T23:59:59.999Z'), knownTo: datetime('9999-12-31T00:00:00Z')}),
  (two)-[:HAS_CONFLICT]->(c2),
  (c2)-[:REPORTED_IN]->(r3)
