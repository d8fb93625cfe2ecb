// One node a thing, a report, an article; the ways in by which readers find them. Each may be repeated.

CREATE CONSTRAINT article_id IF NOT EXISTS FOR (a:Article) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT extraction_article IF NOT EXISTS FOR (e:Extraction) REQUIRE e.articleId IS UNIQUE;
CREATE CONSTRAINT report_id IF NOT EXISTS FOR (r:Report) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (t:Thing) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (t:Actor) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT location_id IF NOT EXISTS FOR (t:Location) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT meeting_id IF NOT EXISTS FOR (t:Meeting) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (t:Statement) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT proposal_id IF NOT EXISTS FOR (t:Proposal) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT move_id IF NOT EXISTS FOR (t:Move) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT past_actor_id IF NOT EXISTS FOR (t:PastActor) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT past_location_id IF NOT EXISTS FOR (t:PastLocation) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT past_meeting_id IF NOT EXISTS FOR (t:PastMeeting) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT past_statement_id IF NOT EXISTS FOR (t:PastStatement) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT past_proposal_id IF NOT EXISTS FOR (t:PastProposal) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT past_move_id IF NOT EXISTS FOR (t:PastMove) REQUIRE t.id IS UNIQUE;

CREATE INDEX article_state IF NOT EXISTS FOR (a:Article) ON (a.state, a.receivedAt, a.id);
CREATE INDEX report_article IF NOT EXISTS FOR (r:Report) ON (r.articleId);
CREATE INDEX entry_order IF NOT EXISTS FOR (e:Entry) ON (e.orderTime, e.id);
CREATE INDEX meeting_order IF NOT EXISTS FOR (m:Meeting) ON (m.orderTime, m.id);
CREATE INDEX statement_order IF NOT EXISTS FOR (s:Statement) ON (s.orderTime, s.id);
CREATE INDEX actor_name IF NOT EXISTS FOR (a:Actor) ON (a.nameKey, a.id);
CREATE INDEX location_name IF NOT EXISTS FOR (l:Location) ON (l.nameKey, l.id);
CREATE INDEX moved_id IF NOT EXISTS FOR ()-[m:MOVED]-() ON (m.moveId);

CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (n:Actor|Location|Meeting|Statement|Proposal|Article)
ON EACH [n.name, n.aliases, n.titles, n.text, n.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
